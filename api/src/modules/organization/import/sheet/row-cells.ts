import { type TextRule, texts } from '../../../../shared/text-rules.js';
import type { Findings, Place } from '../findings.js';
import { cellCode } from './cell-code.js';
import { cellDay, noSuchDay } from './cell-day.js';
import { cellText, ruled } from './cell-text.js';
import type { Columns } from './columns.js';
import type { Cell, Sheet, SheetRow } from './sheet.js';

/** One row of a file by field: each value checked as it is asked for, what is wrong with it found at its column. */
export class RowCells<Field extends string> {
  constructor(
    private readonly sheet: Pick<Sheet, 'countsFrom1904' | 'format'>,
    private readonly columns: Columns<Field>,
    private readonly source: SheetRow,
    private readonly findings: Findings,
  ) {}

  get row(): number {
    return this.source.row;
  }

  has(field: Field): boolean {
    return this.columns.indexOf.has(field);
  }

  isNumber(field: Field): boolean {
    return typeof this.#cell(field) === 'number';
  }

  place(field: Field): Place {
    return { row: this.row, column: this.columns.titleOf(field), value: cellText(this.#cell(field)) || null };
  }

  /** Empty when nothing stands there or what stands there can't be taken. */
  text(field: Field, rule: TextRule): string {
    return ruled(cellText(this.#cell(field)), rule, () => this.place(field), this.findings);
  }

  required(field: Field, rule: TextRule): string {
    return this.#atLeastSomething(field) ? this.text(field, rule) : '';
  }

  /** Empty when nothing stands there; null when it can't be a code. */
  code(field: Field): string | null {
    return cellCode(this.#cell(field), () => this.place(field), this.findings);
  }

  requiredCode(field: Field): string | null {
    return this.#atLeastSomething(field) ? this.code(field) : null;
  }

  /** Null when nothing stands there or it is no day. */
  day(field: Field): string | null {
    const cell = this.#cell(field);
    if (cellText(cell) === '') return null;
    const day = cellDay(cell, this.sheet.countsFrom1904);
    if (day) return day;
    const none = noSuchDay(cell);
    this.findings.refuse(this.place(field), 'DATE_INVALID', none === null ? {} : { kind: 'NONE', text: none });
    return null;
  }

  requiredDay(field: Field): string | null {
    return this.#atLeastSomething(field) ? this.day(field) : null;
  }

  /** A phone number; as a number in a workbook it has lost its first zero. */
  phone(field: Field): string {
    const phone = this.text(field, texts.phone);
    if (!this.isNumber(field) || phone === '' || phone.startsWith('0')) return phone;
    this.findings.refuse(this.place(field), 'LEADING_ZEROS_LOST', { whole: `0${phone}` }, [`0${phone}`]);
    return '';
  }

  /** Text beside the table: in CSV most often a separator in a name that should have stood in quotes. */
  refuseCellsBeyond(): void {
    const beyond = this.source.cells
      .slice(this.columns.width)
      .map((cell) => cellText(cell))
      .filter(Boolean);
    if (beyond.length > 0 && this.sheet.format === 'CSV') {
      this.findings.refuse({ row: this.row, value: beyond.join(' ') }, 'CELLS_BEYOND_HEADER', { columns: this.columns.width });
    }
  }

  #cell(field: Field): Cell | undefined {
    return this.source.cells[this.columns.indexOf.get(field) ?? -1];
  }

  #atLeastSomething(field: Field): boolean {
    if (cellText(this.#cell(field)) !== '') return true;
    if (this.has(field)) this.findings.refuse(this.place(field), 'REQUIRED');
    return false;
  }
}
