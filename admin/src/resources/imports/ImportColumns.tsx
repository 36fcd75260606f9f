import type { ReportFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';

/** How the file's columns were understood. */
export function ImportColumns({ columns }: { columns: ReportFragment['columns'] }) {
  const say = useText();
  if (columns.length === 0) return null;
  return (
    <Card title={say('imports.columns.title')}>
      <dl className="dl">
        {columns.map(({ column, field }) => (
          <div key={column} className="contents">
            <dt>{column}</dt>
            <dd>{field ?? <span className="muted">{say('imports.columns.unused')}</span>}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
