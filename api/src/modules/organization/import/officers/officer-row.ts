import { texts } from '../../../../shared/text-rules.js';
import type { Place } from '../findings.js';
import type { TableForm } from '../read-table.js';
import type { FieldOfFile } from '../sheet/columns.js';

/** What a file of officers may state. */
export type OfficerField =
  | 'unit_code'
  | 'position'
  | 'family_name'
  | 'middle_name'
  | 'given_name'
  | 'starts_on'
  | 'ends_on'
  | 'work_phone'
  | 'work_email'
  | 'decision_number';

/** What one row states: who holds which position of which unit, from when until when. */
export interface OfficerRow {
  readonly row: number;
  /** Null when it is missing or can't be a code. */
  readonly unitCode: string | null;
  /** As written: a position's code or its label. */
  readonly position: string;
  readonly familyName: string;
  readonly middleName: string;
  readonly givenName: string;
  readonly startsOn: string | null;
  /** The last day in post, as people write it. */
  readonly endsOn: string | null;
  readonly workPhone: string | null;
  readonly workEmail: string | null;
  readonly decisionNumber: string | null;
  place(field: OfficerField): Place;
}

const fields: ReadonlyArray<FieldOfFile<OfficerField>> = [
  { field: 'unit_code', isRequired: true, titles: ['Mã đơn vị', 'Mã', 'Đơn vị', 'Unit'] },
  { field: 'position', isRequired: true, titles: ['Chức danh', 'Chức vụ', 'Post'] },
  { field: 'family_name', isRequired: true, titles: ['Họ', 'Family name', 'Last name'] },
  { field: 'middle_name', isRequired: false, titles: ['Tên đệm', 'Chữ đệm', 'Đệm', 'Middle name'] },
  { field: 'given_name', isRequired: true, titles: ['Tên', 'Given name', 'First name'] },
  { field: 'starts_on', isRequired: true, titles: ['Từ ngày', 'Ngày bắt đầu', 'Ngày bổ nhiệm', 'Từ', 'From'] },
  {
    field: 'ends_on',
    isRequired: false,
    titles: ['Đến ngày', 'Đến hết ngày', 'Ngày kết thúc', 'Ngày thôi giữ chức', 'Đến', 'To', 'Until'],
  },
  { field: 'work_phone', isRequired: false, titles: ['Điện thoại', 'Số điện thoại', 'Điện thoại công vụ', 'SĐT', 'Phone'] },
  { field: 'work_email', isRequired: false, titles: ['Thư điện tử', 'Thư điện tử công vụ', 'E-mail'] },
  { field: 'decision_number', isRequired: false, titles: ['Số quyết định', 'Quyết định', 'Quyết định số', 'Decision'] },
];

/** Files of officers: one row a person in a position. */
export const officerTable: TableForm<OfficerField, OfficerRow> = {
  fields,
  readRow(cells, findings) {
    const startsOn = cells.requiredDay('starts_on');
    const endsOn = cells.day('ends_on');
    if (startsOn && endsOn && endsOn < startsOn) findings.refuse(cells.place('ends_on'), 'DATES_REVERSED', { startsOn });
    return {
      row: cells.row,
      unitCode: cells.requiredCode('unit_code'),
      position: cells.required('position', texts.label),
      familyName: cells.required('family_name', texts.personName),
      middleName: cells.text('middle_name', texts.personName),
      givenName: cells.required('given_name', texts.personName),
      startsOn,
      endsOn,
      workPhone: cells.phone('work_phone') || null,
      workEmail: cells.text('work_email', texts.email) || null,
      decisionNumber: cells.text('decision_number', texts.decisionNumber) || null,
      place: (field) => cells.place(field),
    };
  },
};
