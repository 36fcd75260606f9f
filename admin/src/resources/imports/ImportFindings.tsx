import { CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { ReportFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Card } from '../../parts/Card';
import { ExportFailed } from '../../parts/ExportFailed';
import { ExportMenu } from '../../parts/ExportMenu';
import { FilterSelect } from '../../parts/FilterSelect';
import { Icon } from '../../parts/Icon';
import { Segment } from '../../parts/Segment';
import type { Amendments } from './amendments';
import { FindingRow } from './FindingRow';
import { takeAll, takeable } from './suggestions';
import { useFindingsFile } from './useFindingsFile';

/** How many are drawn before more is asked for: a file with one fault in every row has a thousand long sentences. */
const shownAtOnce = 100;

/** In place of a column's name, which never is a blank. */
const wholeFile = ' ';
/** What is missing is no column of the file. */
const columnOf = ({ column, code }: ReportFragment['findings'][number]) => (code === 'COLUMN_MISSING' ? wholeFile : (column ?? wholeFile));

type Shown = 'all' | 'ERROR' | 'NOTICE';

/** Everything that was found in a file: where it stands, what is written there, what is wrong and what to do; amended on the spot. */
export function ImportFindings({
  report,
  fileName,
  amended,
  onAmend,
}: {
  report: ReportFragment;
  fileName: string;
  amended: Amendments;
  onAmend: (amended: Amendments) => void;
}) {
  const { findings, findingCount, noticeCount, headerRow, columns } = report;
  const say = useText();
  const { exporting, save } = useFindingsFile(report, amended, fileName);
  const [shown, setShown] = useState<Shown>(findingCount ? 'ERROR' : 'all');
  const [most, setMost] = useState(shownAtOnce);
  const counts = { all: findingCount + noticeCount, ERROR: findingCount, NOTICE: noticeCount };
  const [column, setColumn] = useState<string>();
  const found = [...new Set(findings.map(columnOf))].sort();
  const ofKind = shown === 'all' ? findings : findings.filter(({ severity }) => severity === shown);
  // tried again, the file may have nothing left in the column that was chosen
  const within = column !== undefined && found.includes(column) ? column : undefined;
  const chosen = within === undefined ? ofKind : ofKind.filter((finding) => columnOf(finding) === within);
  const known = new Set(columns.map(({ column }) => column));
  const offered = takeable(report, amended);
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
        <div className="row wrap g3">
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
          <ExportMenu small progress={exporting.progress} label={say('imports.findings.save')} onSave={(kind) => void save(kind)} />
        </div>
      }
    >
      <ExportFailed exporting={exporting} />
      {ofKind.length < counts[shown] && (
        <p className="in soft">{say('imports.findings.first', { shown: ofKind.length, total: counts[shown] })}</p>
      )}
      {offered.length > 1 && (
        <p className="in">
          <Button small onClick={() => onAmend(takeAll(amended, offered))}>
            {say('imports.amend.useAll', { smart_count: offered.length })}
          </Button>
        </p>
      )}
      {found.length > 1 && (
        <div className="filters in">
          <FilterSelect
            label={say('imports.findings.column')}
            any={say('imports.findings.anyColumn')}
            value={within}
            choices={found.map((name) => [name, name === wholeFile ? say('imports.findings.wholeFile') : name])}
            onChange={setColumn}
          />
        </div>
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
          {chosen.slice(0, most).map((finding) => {
            const isInTable = headerRow > 0 && finding.row > headerRow;
            return (
              <FindingRow
                key={`${finding.row} ${finding.column} ${finding.code} ${finding.value}`}
                {...{ finding, amended, onAmend, isInTable }}
                isInCell={isInTable && known.has(finding.column ?? '')}
              />
            );
          })}
        </tbody>
      </table>
      {chosen.length > most && (
        <p className="in">
          <Button small onClick={() => setMost(most + shownAtOnce)}>
            {say('imports.findings.more', { count: chosen.length - most })}
          </Button>
        </p>
      )}
    </Card>
  );
}
