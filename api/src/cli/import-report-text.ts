import type { importUnits } from '../modules/organization/index.js';
import type { Language } from '../shared/context.js';
import { type ReportMessage, reportMessage } from '../shared/messages/import-messages.js';

type Report = Awaited<ReturnType<typeof importUnits>>;

const changesShown = 50;
const noticesOfAKind = 3;

/** An import's report for reading in a terminal: how the file was understood, what is wrong with it, what is done. */
export function reportText(report: Report, file: string, language: Language): string {
  const say = (name: ReportMessage, about = {}) => reportMessage(language, name, about);
  const { rows, encoding, findingCount, isDryRun, created, changed, unchanged } = report;
  const outcome = findingCount
    ? say('refused', { smart_count: findingCount })
    : say(isDryRun ? 'dryRun' : 'done', { created, changed, unchanged });
  return [
    say('file', { file, smart_count: rows, encoding: encoding || '–' }),
    ...columnLines(report, say),
    ...(isDryRun && !findingCount ? changeLines(report, say) : []),
    ...noticeLines(report, say),
    ...errorLines(report, say),
    outcome,
  ].join('\n');
}

type Say = (name: ReportMessage, about?: object) => string;

function columnLines({ columns }: Report, say: Say): string[] {
  const named = columns.map(({ column, field }) => (column === field ? column : `${column} → ${field ?? say('ignored')}`));
  return named.length ? [say('columns', { columns: named.join(', ') })] : [];
}

function changeLines({ changes, created, changed }: Report, say: Say): string[] {
  if (changes.length === 0) return [];
  const lines = changes.slice(0, changesShown).map(({ act, code, name, fields }) => {
    const what =
      act === 'CREATE' ? '' : `: ${fields.map(({ field, before, after }) => `${field} ${before ?? '–'} → ${after ?? '–'}`).join('; ')}`;
    return `  ${act === 'CREATE' ? '+' : '~'} ${code} ${name}${what}`;
  });
  return [say('changes'), ...lines, ...more(created + changed - lines.length, say('more', { count: created + changed - lines.length }))];
}

function noticeLines({ findings, noticeCount }: Report, say: Say): string[] {
  if (noticeCount === 0) return [];
  const kinds = [...new Set(findings.filter(({ severity }) => severity === 'NOTICE').map(({ code }) => code))];
  const lines = kinds.flatMap((kind) => {
    const alike = findings.filter(({ code, severity }) => code === kind && severity === 'NOTICE');
    const rest = alike.length - noticesOfAKind;
    return [
      ...alike.slice(0, noticesOfAKind).map((finding) => findingLine(finding, say)),
      ...more(rest, say('moreAlike', { count: rest })),
    ];
  });
  return [say('notices', { count: noticeCount }), ...lines];
}

function errorLines({ findings, findingCount }: Report, say: Say): string[] {
  if (findingCount === 0) return [];
  const errors = findings.filter(({ severity }) => severity === 'ERROR');
  const rest = findingCount - errors.length;
  return [
    say('errors', { count: findingCount }),
    ...errors.map((finding) => findingLine(finding, say)),
    ...more(rest, say('more', { count: rest })),
  ];
}

function findingLine({ row, column, value, message, code }: Report['findings'][number], say: Say): string {
  const place = [row === 0 ? say('wholeFile') : say('row', { row }), column, value && `“${value}”`].filter(Boolean).join(', ');
  return `  ${place}: ${message} [${code}]`;
}

function more(count: number, line: string): string[] {
  return count > 0 ? [`  ${line}`] : [];
}
