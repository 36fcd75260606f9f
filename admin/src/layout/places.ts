import { FileUp, House, KeyRound, type LucideIcon, Network, Settings, Table2, UsersRound } from 'lucide-react';
import { useLocation } from 'react-admin';
import type { MessageKey } from '../i18n/messages';
import { useWho } from '../providers/who';

/** One of the console's areas. */
export interface Place {
  path: string;
  label: MessageKey;
  icon: LucideIcon;
  /** Permissions of which one is needed, over anything at all, for the place to be of use. */
  needs?: readonly string[];
}

const places: readonly Place[] = [
  { path: '/', label: 'shell.places.home', icon: House },
  { path: '/organization', label: 'shell.places.organization', icon: Network },
  { path: '/units', label: 'shell.places.units', icon: Table2 },
  { path: '/people', label: 'shell.places.people', icon: UsersRound },
  { path: '/import', label: 'shell.places.imports', icon: FileUp },
  { path: '/rights', label: 'shell.places.rights', icon: KeyRound, needs: ['account:manage', 'grant:give'] },
];

/** The places of who is signed in. */
export function usePlaces(): readonly Place[] {
  const may = useWho()?.permissionsSomewhere ?? [];
  return places.filter(({ needs }) => !needs || needs.some((permission) => may.includes(permission)));
}

export const settingsPlace: Place = { path: '/settings', label: 'shell.places.settings', icon: Settings };

/** Whether a place is where the reader is. */
export function useIsCurrent(): (place: Place) => boolean {
  const { pathname } = useLocation();
  return ({ path }) => (path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`));
}
