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
  'course:read-draft': 'UNITS',
  'course:write': 'UNITS',
  'course:review': 'UNITS',
  'course:publish': 'UNITS',
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
  'course:read-draft': ['unit:read'],
  'course:write': ['course:read-draft', 'unit:read'],
  'course:review': ['course:read-draft', 'unit:read'],
  'course:publish': ['course:read-draft', 'unit:read'],
};

/**
 * Permissions whose acts can be made to need a second person. Not among them is what hands out a secret, which only who asked for it may
 * see: accounts and access tokens.
 */
export const approvable: readonly Permission[] = [
  ...(['unit:create', 'unit:change', 'unit:correct', 'unit:move', 'unit:close', 'unit:lead', 'unit:identify'] as const),
  ...(['person:change', 'person:appoint', 'person:anonymize', 'vocabulary:change', 'import:run', 'role:manage', 'grant:give'] as const),
];

/** Permissions by which the same is done as by others: where one of these needs a second person, so do they. */
export const doesAlso: Partial<Record<Permission, readonly Permission[]>> = {
  'unit:correct': ['unit:change'],
  'import:run': ['unit:create', 'unit:change', 'unit:move', 'unit:close', 'unit:lead', 'unit:identify', 'person:change', 'person:appoint'],
};
