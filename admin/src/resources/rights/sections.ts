import type { ReactNode } from 'react';
import type { Params } from '../../day/useDay';
import type { RightsCountsQuery } from '../../generated/operations';
import type { vi } from '../../i18n/messages';
import { type Lazily, lazily } from '../../parts/lazily';
import type { Who } from '../../providers/who';
import { approvable } from './permission-groups';

/** What the page of a section is given. */
export interface SectionProps {
  /** The sections side by side, to stand under the page's heading. */
  readonly tabs: ReactNode;
  /** Which one of the section the address names. */
  readonly id: string | undefined;
}

/** One of the sections of accounts and rights. */
export type SectionName = Exclude<keyof (typeof vi)['rights']['sections'], 'label'>;

/** A section: what it takes, and what it shows. */
export interface Section {
  readonly name: SectionName;
  /** Permissions of which one is needed, over anything at all. */
  readonly needs: readonly string[];
  /** Whether one of them over the whole platform is needed. */
  readonly isOfPlatform?: boolean;
  readonly count?: (counts: RightsCountsQuery) => number | undefined;
  /** Conditions with which its list opens. */
  readonly params?: Params;
  readonly Section: Lazily<SectionProps>;
  /** The page of one of them, where it has one of its own. */
  readonly One?: Lazily<{ id: string }>;
  /** Whether one of them may be somebody's own who has none of the permissions now: the server tells. */
  readonly isOneOpen?: boolean;
}

const sections: readonly Section[] = [
  {
    name: 'accounts',
    needs: ['account:manage', 'audit:read'],
    isOfPlatform: true,
    count: ({ accounts }) => accounts?.totalCount,
    Section: lazily(() => import('./accounts/AccountsSection').then(({ AccountsSection }) => AccountsSection)),
    One: lazily(() => import('./accounts/AccountPage').then(({ AccountPage }) => AccountPage)),
  },
  {
    name: 'roles',
    needs: ['account:manage', 'role:manage', 'grant:give', 'audit:read'],
    count: ({ roles }) => roles.length,
    Section: lazily(() => import('./roles/RolesSection').then(({ RolesSection }) => RolesSection)),
  },
  {
    name: 'grants',
    needs: ['account:manage', 'grant:give', 'audit:read'],
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
  {
    name: 'proposals',
    needs: approvable,
    isOneOpen: true,
    count: ({ proposals }) => proposals.totalCount,
    params: { state: 'WAITING' },
    Section: lazily(() => import('./proposals/ProposalsSection').then(({ ProposalsSection }) => ProposalsSection)),
  },
  {
    name: 'trail',
    needs: ['audit:read'],
    Section: lazily(() => import('./trail/TrailSection').then(({ TrailSection }) => TrailSection)),
  },
  {
    name: 'readings',
    needs: ['audit:read'],
    isOfPlatform: true,
    Section: lazily(() => import('./readings/ReadingsSection').then(({ ReadingsSection }) => ReadingsSection)),
  },
];

/** The section of a name, whoever may see it. */
export function sectionNamed(name: string): Section | undefined {
  return sections.find((section) => section.name === name);
}

/** The sections of which somebody with these permissions may see anything. */
export function sectionsFor({ permissions, permissionsSomewhere }: Pick<Who, 'permissions' | 'permissionsSomewhere'>): readonly Section[] {
  return sections.filter(({ needs, isOfPlatform }) =>
    needs.some((permission) => (isOfPlatform ? permissions : permissionsSomewhere).includes(permission)),
  );
}
