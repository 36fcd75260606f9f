/** Over what a permission reaches: units and what is below them, or the whole platform, where it is given without a unit only. */
export type PermissionReach = 'UNITS' | 'PLATFORM';
/** All permissions and their reach. Their words are messages: `permission.<code>`. */
export declare const permissions: {
    readonly 'unit:read': 'UNITS';
    readonly 'unit:read-history': 'UNITS';
    readonly 'unit:create': 'UNITS';
    readonly 'unit:change': 'UNITS';
    readonly 'unit:correct': 'UNITS';
    readonly 'unit:move': 'UNITS';
    readonly 'unit:close': 'UNITS';
    readonly 'unit:lead': 'UNITS';
    readonly 'unit:identify': 'UNITS';
    readonly 'person:read': 'UNITS';
    readonly 'person:read-contact': 'UNITS';
    readonly 'person:change': 'UNITS';
    readonly 'person:appoint': 'UNITS';
    readonly 'person:anonymize': 'PLATFORM';
    readonly 'vocabulary:change': 'PLATFORM';
    readonly 'import:run': 'PLATFORM';
    readonly 'audit:read': 'UNITS';
    readonly 'account:manage': 'PLATFORM';
    readonly 'role:manage': 'PLATFORM';
    readonly 'grant:give': 'UNITS';
    readonly 'token:create': 'UNITS';
};
export type Permission = keyof typeof permissions;
/** Whether a text is a permission's code. */
export declare function isPermission(code: string): code is Permission;
/** What comes with a permission: whoever may see people sees the units that they are people of. */
export declare const implied: Partial<Record<Permission, readonly Permission[]>>;
