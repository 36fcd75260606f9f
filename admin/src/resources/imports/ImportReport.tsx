import type { ImportColumnInput } from '@lechan/client';
import { ArrowRightLeft, Equal, FileSpreadsheet, type LucideIcon, OctagonAlert, Plus } from 'lucide-react';
import { shownDay } from '../../day/day';
import type { ReportFragment } from '../../generated/operations';
import { useLanguage, useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import type { Amendments } from './amendments';
import { ImportAmended } from './ImportAmended';
import { ImportChanges } from './ImportChanges';
import { ImportColumns } from './ImportColumns';
import { ImportFindings } from './ImportFindings';
import type { Order } from './useImport';

/** What a file would do: how many rows are created, changed and left alone, and everything that is wrong with it. */
export function ImportReport({
  report,
  order,
  amended,
  onAmend,
  onOther,
  onColumns,
}: {
  report: ReportFragment;
  order: Order;
  /** What is to stand in the file other than it does, tried or not yet. */
  amended: Amendments;
  onAmend: (amended: Amendments) => void;
  onOther: () => void;
  /** Null forgets what was said of the columns. */
  onColumns: (columns: ImportColumnInput[] | null) => void;
}) {
  const say = useText();
  const language = useLanguage();
  // a workbook has no encoding of its own
  const isEncodingKnown =
    report.encoding !== 'XLSX' && report.encoding !== '' && !report.findings.some(({ code }) => code === 'ENCODING_UNKNOWN');
  const isColumnMissing = report.findings.some(({ code }) => code === 'COLUMN_MISSING');
  const columns = (
    <ImportColumns columns={report.columns} subject={order.subject} isRemembered={order.isRemembered === true} onChange={onColumns} />
  );
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
          <Icon of={FileSpreadsheet} small /> {/* a file whose columns are not understood is not read further */}
          {isColumnMissing
            ? order.file.name
            : say(isEncodingKnown ? 'imports.about' : 'imports.aboutBare', {
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
      {isColumnMissing && columns}
      <ImportFindings report={report} fileName={order.file.name} amended={amended} onAmend={onAmend} />
      <ImportAmended amended={amended} onAmend={onAmend} />
      <ImportChanges
        title={say(report.findingCount ? 'imports.changes.once' : 'imports.changes.title')}
        changes={report.changes}
        total={report.created + report.changed}
      />
      {!isColumnMissing && columns}
    </>
  );
}
