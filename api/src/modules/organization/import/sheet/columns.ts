import { type Findings, shown } from '../findings.js';
import type { ColumnChoice } from './amendments.js';
import { key, titleText } from './cell-text.js';
import type { Sheet } from './sheet.js';

const mostColumns = 1_000;

/** As headers abbreviate it: "Mã ĐV". */
const shortForUnit = /(?<![\p{L}\p{N}])ĐV(?![\p{L}\p{N}])/giu;

/** A field that a file may state: its name, and the headers that people give its column. */
export interface FieldOfFile<Field extends string> {
  readonly field: Field;
  readonly isRequired: boolean;
  /** In Vietnamese and English; compared without marks, case, spaces and punctuation. The first is the name shown. */
  readonly titles: readonly string[];
}

/** Which column holds which field. */
export interface Columns<Field extends string> {
  readonly all: ReadonlyArray<{ readonly column: string; readonly field: Field | null }>;
  readonly indexOf: ReadonlyMap<Field, number>;
  /** How many cells the header has. */
  readonly width: number;
  /** The field's header as it stands in the file, or its own name. */
  titleOf(field: Field): string;
  /** Where the first column of that header is, -1 for none. */
  indexOfTitle(title: string): number;
}

/** Finds each field's column by the user's choices first, then by its header; what is missing, twice there or unknown are findings. */
export function readColumns<Field extends string>(
  { header, sheetName }: Pick<Sheet, 'header' | 'sheetName'>,
  fields: ReadonlyArray<FieldOfFile<Field>>,
  choices: readonly ColumnChoice[],
  findings: Findings,
): Columns<Field> {
  const columns = header.cells.findLastIndex((cell) => titleText(cell) !== '') + 1;
  if (columns > mostColumns) {
    findings.refuse({ row: header.row }, 'TOO_MANY_COLUMNS', { columns, most: mostColumns });
    return { all: [], indexOf: new Map(), width: columns, titleOf: (field) => field, indexOfTitle: () => -1 };
  }
  const titles = header.cells.map((cell) => titleText(cell));
  const chosen = readChoices(titles, fields, choices, header.row, findings);
  const taken = new Set([...chosen.values()]);
  const indexOf = new Map<Field, number>();
  const all = titles.map((column, index) => {
    const field = chosen.has(column) ? (chosen.get(column) ?? null) : byTitle(column, fields, taken);
    const first = field && indexOf.get(field);
    if (field && first !== undefined)
      findings.refuse({ row: header.row, column }, 'COLUMN_REPEATED', { field, first: titles[first ?? 0] ?? '' });
    else if (field) indexOf.set(field, index);
    else if (column && !chosen.has(column)) findings.notice({ row: header.row, column }, 'COLUMN_UNKNOWN');
    return { column, field };
  });
  for (const { field, isRequired, titles: names } of fields) {
    if (isRequired && !indexOf.has(field)) {
      findings.refuse({ row: header.row, column: field }, 'COLUMN_MISSING', {
        field,
        title: names[0] ?? field,
        found: titles.filter(Boolean).join(', '),
        headerRow: header.row,
        ...(sheetName !== null && { kind: 'SHEET', sheet: titleText(sheetName) }),
      });
    }
  }
  return {
    all: all.filter(({ column }) => column),
    indexOf,
    width: titles.length,
    titleOf: (field) => titles[indexOf.get(field) ?? -1] ?? field,
    indexOfTitle: (title) => (title === '' ? -1 : titles.indexOf(title)),
  };
}

function readChoices<Field extends string>(
  titles: readonly string[],
  fields: ReadonlyArray<FieldOfFile<Field>>,
  choices: readonly ColumnChoice[],
  row: number,
  findings: Findings,
): Map<string, Field | null> {
  const chosen = new Map<string, Field | null>();
  for (const choice of choices) {
    const column = titleText(choice.column);
    const field = fields.find(({ field }) => field === choice.field)?.field ?? null;
    if (!titles.includes(column)) {
      findings.refuse({ row, column: shown(column) }, 'COLUMN_NOT_IN_FILE', { found: titles.filter(Boolean).join(', ') });
    } else if (choice.field && !field) {
      findings.refuse({ row, column, value: choice.field }, 'FIELD_UNKNOWN', { fields: fields.map(({ field }) => field).join(', ') });
    } else chosen.set(column, field);
  }
  return chosen;
}

function byTitle<Field extends string>(
  column: string,
  fields: ReadonlyArray<FieldOfFile<Field>>,
  taken: ReadonlySet<Field | null>,
): Field | null {
  const asked = key(column.replace(shortForUnit, 'đơn vị'));
  if (!asked) return null;
  const found = fields.find(({ field, titles }) => key(field) === asked || titles.some((title) => key(title) === asked));
  return found && !taken.has(found.field) ? found.field : null;
}
