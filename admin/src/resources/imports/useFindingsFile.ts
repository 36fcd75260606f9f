import type { ReportFragment } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import type { FileKind } from '../../providers/export-file';
import { useExport } from '../../providers/useExport';
import type { Amendments } from './amendments';

/** Saves what was found in a file as a file of its own, to be worked through or sent to its author. */
export function useFindingsFile(report: ReportFragment, { cells, leftOutRows }: Amendments, fileName: string) {
  const say = useText();
  const exporting = useExport();
  const { findings, findingCount, noticeCount } = report;
  const total = findingCount + noticeCount;
  // a file is sent on without its page: that it is not whole stands in it
  const rest = {
    row: 0,
    column: null,
    value: null,
    severity: 'NOTICE' as const,
    message: say('imports.findings.first', { shown: findings.length, total }),
  };
  const listed = findings.length < total ? [...findings, rest] : findings;
  const insteadOf = (row: number, column: string | null | undefined) =>
    leftOutRows.includes(row)
      ? say('imports.amend.isLeftOut')
      : (cells.find((cell) => cell.row === row && cell.column === column)?.value ?? '');
  const save = (kind: FileKind) =>
    exporting.save(kind, {
      title: say('imports.findings.title'),
      file: `${fileName.replace(/\.[^.]*$/, '')} - ${say('imports.findings.file')}`,
      columns: [
        { header: say('imports.findings.row'), width: 8 },
        { header: say('imports.findings.column'), holds: 'code', width: 18 },
        { header: say('imports.findings.value'), holds: 'code', width: 28 },
        { header: say('imports.findings.severity'), width: 10 },
        { header: say('imports.findings.message'), width: 80 },
        { header: say('imports.amend.instead'), holds: 'code', width: 28 },
      ],
      read: async () => ({ nodes: listed, totalCount: listed.length, pageInfo: { hasNextPage: false } }),
      row: ({ row, column, value, severity, message }) => [
        row === 0 ? say('imports.findings.wholeFile') : String(row),
        ...[column ?? '', value ?? '', say(`imports.findings.${severity}`), message, insteadOf(row, column)],
      ],
    });
  return { exporting, save };
}
