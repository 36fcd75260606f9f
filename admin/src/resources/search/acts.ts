import {
  ArrowRightLeft,
  BookOpen,
  BookOpenCheck,
  BookPlus,
  Building2,
  Calendar,
  CalendarClock,
  CircleSlash,
  FileUp,
  House,
  Keyboard,
  Languages,
  type LucideIcon,
  Network,
  Pencil,
  Plus,
  Settings,
  SquarePen,
  Table2,
  UserRoundPlus,
  UsersRound,
} from 'lucide-react';
import type { Params } from '../../day/useDay';
import type { vi } from '../../i18n/messages';
import type { Say } from '../../i18n/useText';
import type { Need } from '../../providers/who';
import { holdsAll } from './folded';

type ActName = keyof (typeof vi)['palette']['goto'];

/** Something the console can do or a place it has, found by words. */
export interface Act {
  readonly name: ActName;
  readonly icon: LucideIcon;
  readonly title: string;
  /** Where it leads; none is done where one is. */
  readonly path?: string;
  readonly params?: Params;
  /** What the page there opens at once. */
  readonly asks?: string;
  /** The unit it is done to. */
  readonly at?: string;
  /** Without which it is not offered. */
  readonly needs?: Need;
}

const acts: readonly Omit<Act, 'title'>[] = [
  { name: 'addUnit', icon: Plus, path: '/organization', asks: 'add', needs: { permission: 'unit:create' } },
  { name: 'vacancies', icon: UserRoundPlus, path: '/units', params: { vacancy: '1' }, needs: { permission: 'person:read' } },
  { name: 'import', icon: FileUp, path: '/import', needs: { permission: 'import:run', isOfPlatform: true } },
  { name: 'addPerson', icon: UserRoundPlus, path: '/people', asks: 'add', needs: { permission: 'person:change', isOfPlatform: true } },
  { name: 'units', icon: Table2, path: '/units' },
  { name: 'organization', icon: Network, path: '/organization' },
  { name: 'people', icon: UsersRound, path: '/people', needs: { permission: 'person:read' } },
  { name: 'addCourse', icon: BookPlus, path: '/courses', asks: 'add', needs: { permission: 'course:write' } },
  { name: 'courses', icon: BookOpen, path: '/courses', needs: { permission: 'course:read-draft' } },
  { name: 'reviews', icon: BookOpenCheck, path: '/courses', params: { state: 'IN_REVIEW' }, needs: { permission: 'course:review' } },
  { name: 'schedule', icon: CalendarClock, path: '/courses/schedule', needs: { permission: 'course:read-draft' } },
  { name: 'home', icon: House, path: '/' },
  { name: 'kinds', icon: Settings, path: '/settings/kinds' },
  { name: 'positions', icon: Settings, path: '/settings/positions' },
  { name: 'schemes', icon: Settings, path: '/settings/schemes' },
  { name: 'terms', icon: Settings, path: '/settings/terms' },
  { name: 'topics', icon: Settings, path: '/settings/topics' },
  { name: 'look', icon: Settings, path: '/settings/look' },
  { name: 'today', icon: Calendar },
  { name: 'language', icon: Languages },
  { name: 'keys', icon: Keyboard },
];

const actsHere: readonly Omit<Act, 'title'>[] = [
  { name: 'appoint', icon: UserRoundPlus, asks: 'appoint', needs: { permission: 'person:appoint', isOfUnit: true } },
  { name: 'change', icon: Pencil, asks: 'change', needs: { permission: 'unit:change', isOfUnit: true } },
  { name: 'correct', icon: SquarePen, asks: 'correct', needs: { permission: 'unit:correct', isOfUnit: true } },
  { name: 'move', icon: ArrowRightLeft, asks: 'move', needs: { permission: 'unit:move', isOfUnit: true } },
  { name: 'close', icon: CircleSlash, asks: 'close', needs: { permission: 'unit:close', isOfUnit: true } },
  { name: 'child', icon: Building2, asks: 'child', needs: { permission: 'unit:create', isOfUnit: true } },
];

/** What is offered before anything was typed. */
const first: readonly ActName[] = ['addUnit', 'vacancies', 'import', 'keys'];

/** What can be done that answers to the words; on a unit's page also what can be done to that unit. */
export function actsFor(
  asked: string,
  say: Say,
  { here, isToday, may }: { here?: { path: string; name: string }; isToday: boolean; may: (needs: Need | undefined) => boolean },
): readonly Act[] {
  const title = (name: ActName) => say(`palette.goto.${name}.title`);
  const all = [
    ...(here ? actsHere.map((act) => ({ ...act, path: here.path, at: here.name })) : []),
    ...acts.filter(({ name }) => name !== 'today' || !isToday),
  ]
    .filter(({ needs }) => may(needs))
    .map((act): Act => ({ ...act, title: title(act.name) }));
  if (!asked) return all.filter(({ name }) => first.includes(name));
  return all.filter(({ name, title }) => holdsAll(`${title} ${say(`palette.goto.${name}.words`)}`, asked));
}
