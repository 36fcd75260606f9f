import { Migration } from '@mikro-orm/migrations';

const units = [
  'unit:read',
  'unit:read-history',
  'unit:create',
  'unit:change',
  'unit:correct',
  'unit:move',
  'unit:close',
  'unit:lead',
  'unit:identify',
];
const people = ['person:read', 'person:read-contact', 'person:change', 'person:appoint'];
const courses = ['course:read-draft', 'course:write', 'course:review', 'course:publish'];
const platform = ['person:anonymize', 'vocabulary:change', 'import:run', 'account:manage', 'role:manage'];
const readers = ['unit:read', 'unit:read-history', 'person:read'];

/** The roles that every installation starts with. */
export const shippedRoles: readonly [code: string, vi: string, en: string, permissions: readonly string[]][] = [
  [
    'PLATFORM_ADMINISTRATOR',
    'Quản trị hệ thống',
    'Platform administrator',
    [...units, ...people, ...courses, ...platform, 'grant:give', 'token:create', 'audit:read'],
  ],
  [
    'UNIT_ADMINISTRATOR',
    'Quản trị đơn vị',
    'Unit administrator',
    [...units, ...people, ...courses, 'grant:give', 'token:create', 'audit:read'],
  ],
  ['EDITOR', 'Biên tập', 'Editor', [...readers, 'unit:change', 'unit:correct', 'person:read-contact', 'person:change', 'person:appoint']],
  ['TRAINER', 'Giảng viên', 'Trainer', [...readers, 'course:read-draft', 'course:write']],
  ['REVIEWER', 'Người duyệt', 'Reviewer', [...readers, 'course:read-draft', 'course:review', 'course:publish']],
  ['READER', 'Người xem', 'Reader', readers],
  ['AUDITOR', 'Kiểm tra', 'Auditor', [...readers, 'person:read-contact', 'audit:read']],
];

/** The roles that every installation starts with, and what the secretary of a ward committee may do. All of it is data. */
export class ShippedRoles0009 extends Migration {
  override up(): void {
    for (const [at, [code, vi, en, permissions]] of shippedRoles.entries()) {
      this.addSql(
        `insert into role (rank, code, label_vi, label_en, permissions) values (${(at + 1) * 10}, '${code}', '${vi}', '${en}', '{${permissions.join(',')}}')`,
      );
    }
    this.addSql(`insert into post_rule (id, position, kind, role, with_led)
      values ('0d9e0f9b-8c1e-4b6e-9a53-3b7d6f0f5a01', 'SECRETARY', 'WARD_COMMITTEE', 'UNIT_ADMINISTRATOR', true)`);
  }
}
