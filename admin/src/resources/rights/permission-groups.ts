import type { vi } from '../../i18n/messages';
import type { Say } from '../../i18n/useText';

/** A permission that the console has words for. */
export type Permission = keyof (typeof vi)['permission'];

/** One heading of the role editor with its permissions. */
export interface PermissionGroup {
  readonly name: 'units' | 'people' | 'courses' | 'accounts' | 'platform';
  readonly permissions: readonly Permission[];
}

/** All permissions as a role's editor groups them; those of the last group have an effect over the whole platform only. */
export const permissionGroups: readonly PermissionGroup[] = [
  {
    name: 'units',
    permissions: [
      ...(['unit:read', 'unit:read-history', 'unit:create', 'unit:change', 'unit:correct'] as const),
      ...(['unit:move', 'unit:close', 'unit:lead', 'unit:identify'] as const),
    ],
  },
  { name: 'people', permissions: ['person:read', 'person:read-contact', 'person:change', 'person:appoint'] },
  { name: 'courses', permissions: ['course:read-draft', 'course:write', 'course:review', 'course:publish'] },
  { name: 'accounts', permissions: ['grant:give', 'token:create', 'audit:read'] },
  { name: 'platform', permissions: ['account:manage', 'role:manage', 'vocabulary:change', 'import:run', 'person:anonymize'] },
];

/** All permissions, in the order in which they are shown. */
export const allPermissions: readonly Permission[] = permissionGroups.flatMap(({ permissions }) => permissions);

/** Permissions once each, in the order in which they are shown; those that the console does not know yet come last. */
export function inOrder(permissions: readonly string[]): readonly string[] {
  return [...new Set([...allPermissions.filter((one) => permissions.includes(one)), ...permissions])];
}

/** Permissions by which something is changed that a second person can be asked to approve. */
export const approvable: readonly Permission[] = [
  ...(['unit:create', 'unit:change', 'unit:correct', 'unit:move', 'unit:close', 'unit:lead', 'unit:identify'] as const),
  ...(['person:change', 'person:appoint', 'person:anonymize', 'vocabulary:change', 'import:run', 'role:manage', 'grant:give'] as const),
];

/** Whether a permission has an effect only where it is given over the whole platform. */
export function isOfPlatform(permission: string): boolean {
  return permissionGroups.some(({ name, permissions }) => name === 'platform' && permissions.some((one) => one === permission));
}

/** Permissions in words, one after the other, as they stand within a sentence. */
export function wordsOf(permissions: readonly string[], say: Say): string {
  return permissions
    .map((permission) => wordOf(permission, say))
    .map((words) => words.charAt(0).toLocaleLowerCase('vi') + words.slice(1))
    .join('; ');
}

/** The same where they stand alone. */
export function phraseOf(permissions: readonly string[], say: Say): string {
  const words = wordsOf(permissions, say);
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

/** A permission in words; one that the console does not know yet by its code. */
export function wordOf(permission: string, say: Say): string {
  const known = allPermissions.find((one) => one === permission);
  return known ? say(`permission.${known}`) : permission;
}
