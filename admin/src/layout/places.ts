import {
  BookOpen,
  BookOpenText,
  FileUp,
  House,
  KeyRound,
  type LucideIcon,
  Network,
  ScrollText,
  Settings,
  Table2,
  UsersRound,
} from 'lucide-react';
import { useLocation } from 'react-admin';
import type { MessageKey } from '../i18n/messages';
import { type Need, useMay, useWho } from '../providers/who';
import { approvable } from '../resources/rights/permission-groups';

/** One of the console's areas. */
export interface Place {
  path: string;
  /** What else belongs to it, of what stands under another place. */
  also?: readonly string[];
  label: MessageKey;
  icon: LucideIcon;
  /** Without which there is nothing to do there. */
  needs?: Need;
}

const all: readonly Place[] = [
  { path: '/', label: 'shell.places.home', icon: House },
  { path: '/organization', label: 'shell.places.organization', icon: Network },
  { path: '/units', label: 'shell.places.units', icon: Table2 },
  { path: '/courses', also: ['/library'], label: 'shell.places.courses', icon: BookOpen, needs: { permission: 'course:read-draft' } },
  { path: '/people', label: 'shell.places.people', icon: UsersRound, needs: { permission: 'person:read' } },
  { path: '/import', label: 'shell.places.imports', icon: FileUp, needs: { permission: 'import:run', isOfPlatform: true } },
  {
    ...{ path: '/rights', label: 'shell.places.rights', icon: KeyRound },
    needs: { permission: ['account:manage', 'grant:give', 'token:create', 'audit:read', ...approvable] },
  },
  {
    ...{ path: '/rights/trail', also: ['/rights/readings'], label: 'shell.places.trail', icon: ScrollText },
    needs: { permission: 'audit:read' },
  },
];

/** Where published courses are read, beside the console: whoever is signed in may. */
export const readerPlace = { href: '/hoc', label: 'shell.places.reader', icon: BookOpenText } as const;

export const settingsPlace: Place = { path: '/settings', label: 'shell.places.settings', icon: Settings };

/** The places that the reader has something to do in; all while that is not known yet. */
export function usePlaces(): readonly Place[] {
  const may = useMay();
  const isKnown = useWho() !== undefined;
  return isKnown ? all.filter(({ needs }) => may(needs)) : all;
}

/** Whether a place is where the reader is. */
export function useIsCurrent(): (place: Place) => boolean {
  const { pathname } = useLocation();
  const isIn = (path: string) => (path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`));
  const pathsOf = ({ path, also = [] }: Place) => [path, ...also];
  // what stands under another place is a place of its own
  const within = (place: Place) => all.some((other) => other.path.startsWith(`${place.path}/`) && pathsOf(other).some(isIn));
  return (place) => pathsOf(place).some(isIn) && !within(place);
}
