import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { ReportFragment } from '../../generated/operations';
import { useLanguage, useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { Icon } from '../../parts/Icon';
import { Segment } from '../../parts/Segment';
import { Tag } from '../../parts/Tag';
import { FileValue } from './FileValue';

type Shown = 'all' | 'ERROR' | 'NOTICE';

/** Everything that was found in a file: where it stands, what is written there, what is wrong and what to do. */
export function ImportFindings({ report: { findings, findingCount, noticeCount } }: { report: ReportFragment }) {
  const say = useText();
  const language = useLanguage();
  const [shown, setShown] = useState<Shown>(findingCount ? 'ERROR' : 'all');
  const counts = { all: findingCount + noticeCount, ERROR: findingCount, NOTICE: noticeCount };
  const chosen = shown === 'all' ? findings : findings.filter(({ severity }) => severity === shown);
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
            { value: 'all', label: say('imports.findings.all', { count: counts.all }) },
            { value: 'ERROR', label: say('imports.findings.errors', { count: counts.ERROR }) },
            { value: 'NOTICE', label: say('imports.findings.notices', { count: counts.NOTICE }) },
          ]}
        />
      }
    >
      {chosen.length < counts[shown] && (
        <p className="in soft">{say('imports.findings.first', { shown: chosen.length, total: counts[shown] })}</p>
      )}
      <table className="tbl cards imp findings">
        <thead>
          <tr>
            <th scope="col">{say('imports.findings.row')}</th>
            <th scope="col">{say('imports.findings.column')}</th>
            <th scope="col">{say('imports.findings.value')}</th>
            <th scope="col">{say('imports.findings.message')}</th>
          </tr>
        </thead>
        <tbody>
          {chosen.map(({ row, column, value, code, severity, message }) => (
            <tr key={`${row} ${column} ${code} ${value}`}>
              <td data-l={row === 0 ? undefined : say('imports.findings.row')}>
                <b>{row === 0 ? say('imports.findings.wholeFile') : row.toLocaleString(language)}</b>
              </td>
              <td>{column}</td>
              <td>{value !== null && <FileValue value={value} isWrong={severity === 'ERROR'} />}</td>
              <td>
                {severity === 'NOTICE' && <Tag>{say('imports.findings.NOTICE')}</Tag>} {message}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
