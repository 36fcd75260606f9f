import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { ReportFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { Icon } from '../../parts/Icon';
import { Segment } from '../../parts/Segment';
import { Tag } from '../../parts/Tag';

type Shown = 'all' | 'ERROR' | 'NOTICE';

/** Everything that was found in a file: where it stands, what is written there, what is wrong and what to do. */
export function ImportFindings({ findings, errorCount }: { findings: ReportFragment['findings']; errorCount: number }) {
  const say = useText();
  const [shown, setShown] = useState<Shown>(errorCount ? 'ERROR' : 'all');
  const ofSeverity = (severity: Shown) => (severity === 'all' ? findings : findings.filter((finding) => finding.severity === severity));
  const chosen = ofSeverity(shown);
  if (findings.length === 0) {
    return (
      <p className="row g3">
        <Icon of={CircleCheck} /> {say('imports.findings.none')}
      </p>
    );
  }
  return (
    <Card
      flush
      title={say('imports.findings.title')}
      action={
        <Segment
          label={say('imports.findings.filter')}
          value={shown}
          onChange={setShown}
          choices={[
            { value: 'all', label: say('imports.findings.all', { count: findings.length }) },
            { value: 'ERROR', label: say('imports.findings.errors', { count: ofSeverity('ERROR').length }) },
            { value: 'NOTICE', label: say('imports.findings.notices', { count: ofSeverity('NOTICE').length }) },
          ]}
        />
      }
    >
      <table className="tbl cards">
        <thead>
          <tr>
            <th scope="col" className="num">
              {say('imports.findings.row')}
            </th>
            <th scope="col">{say('imports.findings.column')}</th>
            <th scope="col">{say('imports.findings.value')}</th>
            <th scope="col">{say('imports.findings.message')}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.map(({ row, column, value, code, severity, message }) => (
            <tr key={`${row} ${column} ${code} ${value}`}>
              <td className="num" data-l={say('imports.findings.row')}>
                <b>{row}</b>
              </td>
              <td className="nowrap">{column}</td>
              <td>{value !== null && <span className={severity === 'ERROR' ? 'val' : 'val soft'}>{value}</span>}</td>
              <td>
                {severity === 'NOTICE' && <Tag>{say('imports.findings.NOTICE')}</Tag>} {message}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {errorCount > ofSeverity('ERROR').length && (
        <p className="in soft">{say('imports.findings.first', { shown: ofSeverity('ERROR').length, total: errorCount })}</p>
      )}
    </Card>
  );
}
