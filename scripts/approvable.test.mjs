import { approvable as shown } from '../admin/src/resources/rights/permission-groups.ts';
import { approvable } from '../api/src/shared/permissions.ts';

test('the console knows the permissions that can need a second person', () => {
  expect([...shown].sort()).toEqual([...approvable].sort());
});
