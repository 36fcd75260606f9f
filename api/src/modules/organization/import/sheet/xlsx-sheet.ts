import { streamXlsxRows } from 'hucre/xlsx';
import { Turns } from '../turns.js';
import { isEmptyRow, mostRows, type SheetRow } from './sheet.js';
import { lookThrough, type XmlExcess, type XmlSeen } from './xml-bounds.js';
import type { XmlTags } from './xml-tags.js';
import { unpackText, type ZipPart, zipDirectory } from './zip-directory.js';

const megabyte = 1024 * 1024;
const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;
const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
/** Unpacked sizes beyond which a workbook is refused: no real table of so many rows comes near. */
const mostUnpacked = 256 * megabyte;
const mostUnpackedText = 64 * megabyte;
/** The most cells, blank ones before the last of a row included. */
const mostCells = 20_000_000;
/** The most rows, blank ones included, that a sheet of Excel has. */
const mostSheetRows = 1_048_576;

/** What a workbook says about itself beside its cells. */
export interface WorkbookFacts {
  /** Why it can't be read within bounds; null when it can. */
  readonly excess: XmlExcess | 'DAMAGED' | null;
  readonly countsFrom1904: boolean;
  readonly paddedWidth: number;
  readonly sheetName: string;
}

/** Looks into a workbook's directory, styles and settings, and whether its parts can be read within bounds. */
export async function workbookFacts(bytes: Buffer): Promise<WorkbookFacts> {
  const parts = zipDirectory(bytes) ?? [];
  const settings = partText(bytes, parts, 'xl/workbook.xml');
  return {
    excess: isTooLarge(parts) ? 'TOO_LARGE' : await excessOf(bytes, parts),
    countsFrom1904: /date1904="(?:1|true)"/.test(settings),
    paddedWidth: paddedWidth(partText(bytes, parts, 'xl/styles.xml')),
    sheetName: firstSheetName(settings),
  };
}

/**
 * The rows of a workbook's first sheet. Bounded whatever the file unpacks to: the reader holds a row at a time and
 * stops at the size that the directory states, which `workbookFacts` has judged.
 */
export async function* xlsxRows(bytes: Buffer): AsyncGenerator<SheetRow> {
  let cellCount = 0;
  const turns = new Turns();
  for await (const { index, values } of streamXlsxRows(bytes, { maxRows: mostSheetRows })) {
    if (turns.isOver) await turns.next();
    if (!(index >= 0 && index < mostSheetRows)) throw new Error(`row ${index + 1} of ${mostSheetRows}`);
    cellCount += values.length;
    if (cellCount > mostCells) throw new Error(`more than ${mostCells} cells`);
    if (isEmptyRow(values)) continue;
    yield { row: index + 1, cells: values.slice(0, 200) };
    if (index > mostRows) return;
  }
}

function isTooLarge(parts: readonly ZipPart[]): boolean {
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  return (
    total > mostUnpacked ||
    parts.some(({ name, size }) => size > mostUnpackedText && !name.startsWith('xl/worksheets/')) ||
    parts.some(({ size, packedSize }) => size === 0 && packedSize > 2) // unstated sizes have no bound
  );
}

/** A part that doesn't unpack is left to the reader, which says so; of tags and numbers out of place it says nothing. */
async function excessOf(bytes: Buffer, parts: readonly ZipPart[]): Promise<WorkbookFacts['excess']> {
  const tables: XmlTags[] = [];
  for (const part of parts.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    const { excess, tags } = await lookThrough(bytes, part).catch((): XmlSeen => ({ excess: null, tags: null }));
    if (excess) return excess;
    if (tags && (sheetPart.test(part.name) || tags.root === 'sst')) tables.push(tags);
  }
  return tables.every(({ isSound }) => isSound) && hasTextsAsked(tables) ? null : 'DAMAGED';
}

/** A cell whose text isn't among the shared ones would be read as empty. */
function hasTextsAsked(tables: readonly XmlTags[]): boolean {
  const sharedTexts = Math.max(0, ...tables.map((tags) => tags.sharedTexts));
  return tables.every(({ textsAsked }) => textsAsked <= sharedTexts);
}

function partText(bytes: Buffer, parts: readonly ZipPart[], name: string): string {
  return unpackText(
    bytes,
    parts.find((part) => part.name === name),
    4 * megabyte,
  );
}

function firstSheetName(settings: string): string {
  const [, double, single] = /<(?:\w{1,20}:)?sheet\s[^<>]{0,2000}?\bname=(?:"([^"<]{0,400})"|'([^'<]{0,400})')/.exec(settings) ?? [];
  const name = double ?? single ?? '';
  return name
    .replace(/&#x([0-9a-f]{1,6});/gi, (whole, digits) => letter(Number.parseInt(digits, 16), whole))
    .replace(/&#(\d{1,7});/g, (whole, digits) => letter(Number(digits), whole))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: keyof typeof entities) => entities[entity]);
}

function letter(code: number, otherwise: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}

function paddedWidth(styles: string): number {
  const widths = [...styles.matchAll(/formatCode="(0{2,})"/g)].map(([, zeros]) => zeros?.length ?? 0);
  return Math.max(0, ...widths);
}
