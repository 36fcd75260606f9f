import type { ImportColumnInput } from '@lechan/client';
import { ArrowRightLeft, Equal, FileSpreadsheet, type LucideIcon, OctagonAlert, Plus, ShieldCheck } from 'lucide-react';
import { shownDay } from '../../day/day';
import type { ReportFragment } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useLanguage, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { Icon } from '../../parts/Icon';
import { ImportChanges } from './ImportChanges';
import { ImportColumns } from './ImportColumns';
import { ImportFindings } from './ImportFindings';
import { isAllRecorded, type Order } from './useImport';

/** What a file would do: how many rows are created, changed and left alone, and everything that is wrong with it. */
export function ImportReport({
  report,
  order,
  onOther,
  onColumns,
}: {
  report: ReportFragment;
  order: Order;
  onOther: () => void;
  onColumns: (columns: ImportColumnInput[]) => void;
}) {
  const say = useText();
  const language = useLanguage();
  // a workbook has no encoding of its own
  const isEncodingKnown =
    report.encoding !== 'XLSX' && report.encoding !== '' && !report.findings.some(({ code }) => code === 'ENCODING_UNKNOWN');
  const tiles: { icon: LucideIcon; tone: string; count: number; label: string }[] = [
    { icon: Plus, tone: 'ok', count: report.created, label: say('imports.counts.created') },
    { icon: ArrowRightLeft, tone: 'info', count: report.changed, label: say('imports.counts.changed') },
    { icon: Equal, tone: '', count: report.unchanged, label: say('imports.counts.unchanged') },
    { icon: OctagonAlert, tone: report.findingCount ? 'danger' : '', count: report.findingCount, label: say('imports.counts.findings') },
  ];
  return (
    <>
      <p className="row wrap soft g4 anywhere">
        <span>
          <Icon of={FileSpreadsheet} small />{' '}
          {say(isEncodingKnown ? 'imports.about' : 'imports.aboutBare', {
            ...{ name: order.file.name, smart_count: report.rows, encoding: report.encoding },
          })}
        </span>
        {order.subject === 'units' && (
          <span>
            {say('imports.asOf')} <b>{shownDay(order.asOf)}</b>
          </span>
        )}
        <button type="button" className="linkbtn" onClick={onOther}>
          {say('imports.other')}
        </button>
      </p>
      <ul className="tiles" aria-label={say('imports.counts.label')}>
        {tiles.map(({ icon, tone, count, label }) => (
          <li key={label} className={tone === 'danger' ? 'tile on' : 'tile'}>
            <span className={`disc ${tone}`}>
              <Icon of={icon} />
            </span>
            <b>{count.toLocaleString(language)}</b>
            <span>{label}</span>
          </li>
        ))}
      </ul>
      <ImportFindings report={report} />
      <ImportChanges
        title={say(report.findingCount ? 'imports.changes.once' : 'imports.changes.title')}
        changes={report.changes}
        total={report.created + report.changed}
      />
      <ImportColumns columns={report.columns} subject={order.subject} onChange={onColumns} />
    </>
  );
}

/** Under a dry run: that nothing was written, and the button that writes a file without errors. */
export function WriteBar({ report, onWrite, onLater }: { report: ReportFragment; onWrite: () => void; onLater: () => void }) {
  const say = useText();
  const { findingCount, created, changed } = report;
  const isNothing = isAllRecorded(report);
  return (
    <div className="actbar">
      <p className="grow">
        <Icon of={ShieldCheck} small />{' '}
        {findingCount ? (
          <Sentence message="imports.notWritten" values={{ smart_count: findingCount }} />
        ) : (
          <Sentence message={isNothing ? 'imports.nothing' : 'imports.ready'} />
        )}
      </p>
      <Button onClick={onLater}>{say('imports.later')}</Button>
      {!isNothing && findingCount === 0 && (
        <Button look="main" onClick={onWrite}>
          {say('imports.write', { smart_count: created + changed })}
        </Button>
      )}
    </div>
  );
}
