import { texts } from '../../../../shared/text-rules.js';
import type { Place } from '../findings.js';
import type { TableForm } from '../read-table.js';
import type { FieldOfFile } from '../sheet/columns.js';

/** What a file of units may state. */
export type UnitField = 'code' | 'name' | 'kind' | 'parent_code' | 'covers_code' | 'address' | 'phone' | 'email';

/** What one row states of a unit. Contact and coverage are undefined where the file has no such column. */
export interface UnitRow {
  readonly row: number;
  /** Null when what stands there can't be a code. */
  readonly code: string | null;
  readonly isCodeNumber: boolean;
  readonly name: string;
  /** As written: a kind's code or its label. */
  readonly kind: string;
  /** Empty: no unit above. Null: what stands there can't be a code. */
  readonly parentCode: string | null;
  readonly coversCode: string | null | undefined;
  readonly address: string | null | undefined;
  readonly phone: string | null | undefined;
  readonly email: string | null | undefined;
  place(field: UnitField): Place;
}

const fields: ReadonlyArray<FieldOfFile<UnitField>> = [
  { field: 'code', isRequired: true, titles: ['Mã', 'Mã đơn vị', 'Mã số', 'Unit code'] },
  { field: 'name', isRequired: true, titles: ['Tên', 'Tên đơn vị', 'Tên gọi', 'Unit name'] },
  { field: 'kind', isRequired: true, titles: ['Loại', 'Loại đơn vị', 'Loại hình', 'Type', 'Unit kind'] },
  {
    field: 'parent_code',
    isRequired: true,
    titles: [
      'Mã cấp trên',
      'Mã đơn vị cấp trên',
      'Mã cấp trên trực tiếp',
      'Cấp trên',
      'Mã đơn vị cha',
      'Mã cha',
      'Trực thuộc',
      'Thuộc',
      'Parent',
    ],
  },
  {
    field: 'covers_code',
    isRequired: false,
    titles: ['Mã đơn vị được lãnh đạo', 'Mã đơn vị lãnh đạo', 'Mã được lãnh đạo', 'Lãnh đạo', 'Mã tổ dân phố', 'Covers', 'Leads'],
  },
  { field: 'address', isRequired: false, titles: ['Địa chỉ', 'Trụ sở'] },
  { field: 'phone', isRequired: false, titles: ['Điện thoại', 'Số điện thoại', 'SĐT', 'ĐT'] },
  { field: 'email', isRequired: false, titles: ['Thư điện tử', 'E-mail', 'Hộp thư'] },
];

/** Files of units: one row a unit, as it stands on the day the file speaks of. */
export const unitTable: TableForm<UnitField, UnitRow> = {
  fields,
  readRow(cells) {
    const ifThere = (field: UnitField, read: () => string) => (cells.has(field) ? read() || null : undefined);
    return {
      row: cells.row,
      code: cells.requiredCode('code'),
      isCodeNumber: cells.isNumber('code'),
      name: cells.required('name', texts.name),
      kind: cells.required('kind', texts.label),
      parentCode: cells.code('parent_code'),
      coversCode: cells.has('covers_code') ? cells.code('covers_code') : undefined,
      address: ifThere('address', () => cells.text('address', texts.address)),
      phone: ifThere('phone', () => cells.phone('phone')),
      email: ifThere('email', () => cells.text('email', texts.email)),
      place: (field) => cells.place(field),
    };
  },
};
