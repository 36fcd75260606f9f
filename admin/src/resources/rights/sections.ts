import type { ReactNode } from 'react';
import type { Params } from '../../day/useDay';
import type { RightsCountsQuery } from '../../generated/operations';
import type { vi } from '../../i18n/messages';
import { type Lazily, lazily } from '../../parts/lazily';

/** What the page of a section is given. */
export interface SectionProps {
  /** The sections side by side, to stand under the page's heading. */
  readonly tabs: ReactNode;
  /** Which one of the section the address names. */
  readonly id: string | undefined;
}

interface Section {
  readonly name: Exclude<keyof (typeof vi)['rights']['sections'], 'label'>;
  /** Permissions of which one is needed, over anything at all. */
  readonly needs: readonly string[];
  readonly count: (counts: RightsCountsQuery) => number | undefined;
  /** Conditions with which its list opens. */
  readonly params?: Params;
  readonly Section: Lazily<SectionProps>;
  /** The page of one of them, where it has one of its own. */
  readonly One?: Lazily<{ id: string }>;
}

const sections: readonly Section[] = [
  {
    name: 'accounts',
    needs: ['account:manage'],
    count: ({ accounts }) => accounts?.totalCount,
    Section: lazily(() => import('./accounts/AccountsSection').then(({ AccountsSection }) => AccountsSection)),
    One: lazily(() => import('./accounts/AccountPage').then(({ AccountPage }) => AccountPage)),
  },
  {
    name: 'roles',
    needs: ['account:manage', 'role:manage', 'grant:give'],
    count: ({ roles }) => roles.length,
    Section: lazily(() => import('./roles/RolesSection').then(({ RolesSection }) => RolesSection)),
  },
  {
    name: 'grants',
    needs: ['account:manage', 'grant:give'],
    count: ({ accesses }) => accesses.totalCount,
    params: { current: '1' },
    Section: lazily(() => import('./grants/GrantsSection').then(({ GrantsSection }) => GrantsSection)),
  },
  {
    name: 'tokens',
    needs: ['account:manage', 'token:create'],
    count: ({ accessTokens }) => accessTokens?.totalCount,
    Section: lazily(() => import('./tokens/TokensSection').then(({ TokensSection }) => TokensSection)),
    One: lazily(() => import('./tokens/TokenPage').then(({ TokenPage }) => TokenPage)),
  },
];

/** The sections of which somebody with these permissions may see anything. */
export function sectionsFor(permissions: readonly string[]): readonly Section[] {
  return sections.filter(({ needs }) => needs.some((permission) => permissions.includes(permission)));
}
