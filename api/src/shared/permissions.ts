/** Over what a permission reaches: units and what is below them, or the whole platform, where it is given without a unit only. */
export type PermissionReach = 'UNITS' | 'PLATFORM';

/** All permissions and their reach. Their words are messages: `permission.<code>`. */
export const permissions = {
  'unit:read': 'UNITS',
  'unit:read-history': 'UNITS',
  'unit:create': 'UNITS',
  'unit:change': 'UNITS',
  'unit:correct': 'UNITS',
  'unit:move': 'UNITS',
  'unit:close': 'UNITS',
  'unit:lead': 'UNITS',
  'unit:identify': 'UNITS',
  'person:read': 'UNITS',
  'person:read-contact': 'UNITS',
  'person:change': 'UNITS',
  'person:appoint': 'UNITS',
  'person:anonymize': 'PLATFORM',
  'vocabulary:change': 'PLATFORM',
  'import:run': 'PLATFORM',
  'audit:read': 'UNITS',
  'account:manage': 'PLATFORM',
  'role:manage': 'PLATFORM',
  'grant:give': 'UNITS',
  'token:create': 'UNITS',
} as const satisfies Record<string, PermissionReach>;

export type Permission = keyof typeof permissions;

/** Whether a text is a permission's code. */
export function isPermission(code: string): code is Permission {
  return Object.hasOwn(permissions, code);
}

/** What comes with a permission: whoever may see people sees the units that they are people of. */
export const implied: Partial<Record<Permission, readonly Permission[]>> = {
  'person:read': ['unit:read'],
  'person:read-contact': ['person:read', 'unit:read'],
};
