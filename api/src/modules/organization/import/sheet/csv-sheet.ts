import { Readable } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import type { Findings } from '../findings.js';
import { Turns } from '../turns.js';
import { isEmptyRow, type SheetRow } from './sheet.js';

const separators = [',', ';', '\t'] as const;
const longestRecord = 1_000_000;
const endless = 'CSV_MAX_RECORD_SIZE';
const slice = 16 * 1024; // parsed at one go

/** The separator of a table of text: what stands most often between the header's cells, quoted text aside. */
export function separatorOf(text: string): string {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n' || character === '\r') {
      if ([...counts.values()].some((count) => count > 0)) break;
    } else if (counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** Reads the rows of a table of text in turns; a record that can't be read becomes a finding and the next one is tried. */
export async function* csvRows(text: string, findings: Findings): AsyncGenerator<SheetRow> {
  const named = /^sep=(.)\r?\n/i.exec(text); // Excel's own line, which it hides
  const body = named ? text.slice(named[0].length) : text;
  if (await refuseLongLine(text, findings)) return;
  const skipped = new Set<number>();
  const parser = parse({
    delimiter: named?.[1] ?? separatorOf(body),
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: longestRecord,
    skip_records_with_error: true,
    on_skip(error: CsvError | undefined) {
      const row = Number(error?.records ?? 0) + skipped.size + 1;
      skipped.add(row);
      findings.refuse({ row }, 'QUOTE_NOT_CLOSED', { line: Number(error?.lines ?? row) });
      if (error?.code === endless) throw error; // the parser would begin anew in the midst of it
      return undefined;
    },
  });
  let row = 0;
  const turns = new Turns();
  const source = Readable.from(slices(body));
  try {
    // not composed into one stream: left before its end, that one fails where nobody listens, and the process with it
    for await (const record of source.pipe(parser) as AsyncIterable<string[]>) {
      do row += 1;
      while (skipped.has(row)); // the parser is ahead of this loop
      if (!isEmptyRow(record)) yield { row, cells: record };
      if (turns.isOver) await turns.next(); // whatever is done with a row counts too; the stream by itself never waits
    }
  } catch (error) {
    if ((error as CsvError).code !== endless) throw error;
  } finally {
    source.destroy();
  }
}

/** A line that no row of a table is as long as: what is read after it would be of no use. */
async function refuseLongLine(text: string, findings: Findings): Promise<boolean> {
  const turns = new Turns();
  let [line, at] = [1, 0];
  for (const { index, 0: ending } of text.matchAll(/\r\n|\n|\r|$/g)) {
    if (index - at > longestRecord) {
      findings.refuse({ row: line }, 'LINE_TOO_LONG', { line, length: index - at });
      return true;
    }
    at = index + ending.length;
    line += 1;
    if (turns.isOver) await turns.next();
  }
  return false;
}

function* slices(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += slice) yield text.slice(at, at + slice);
}
