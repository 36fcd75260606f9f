import { permission as english } from '../admin/src/i18n/en/permission.ts';
import { permission as words } from '../admin/src/i18n/vi/permission.ts';
import { isOfPlatform, permissionGroups } from '../admin/src/resources/rights/permission-groups.ts';
import { permissions } from '../api/src/shared/permissions.ts';

const codes = Object.keys(permissions).sort();

test('the console has words for every permission, in both languages, and a place in the editor of roles', () => {
  expect(Object.keys(words).sort()).toEqual(codes);
  expect(Object.keys(english).sort()).toEqual(codes);
  expect(permissionGroups.flatMap((group) => group.permissions).sort()).toEqual(codes);
});

test('the console knows which permissions have an effect over the whole platform only', () => {
  expect(codes.filter(isOfPlatform)).toEqual(codes.filter((code) => permissions[code] === 'PLATFORM'));
});
