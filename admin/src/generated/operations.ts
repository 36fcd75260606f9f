/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { typedDocument } from '@lechan/client';
export type UnitSummaryFragment = { id: string, code: string, name: string, kind: { code: string, label: { vi: string, en: string } } };

export type PageEndFragment = { hasNextPage: boolean, endCursor: string | null };

export type OfficerFragment = { id: string, isActing: boolean, isConcurrent: boolean, validFrom: string, validUntil: string | null, position: { code: string, label: { vi: string, en: string } }, person: { id: string, fullName: string, workPhone: string | null, workEmail: string | null } };
