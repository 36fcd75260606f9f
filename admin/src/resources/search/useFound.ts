import { useMemo } from 'react';
import { useLocation } from 'react-admin';
import { readDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import { FindDocument, FindMaterialDocument, PermissionsDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { useAnswer } from '../../providers/useAnswer';
import { allows, type Need, useMay, useMaySomewhere } from '../../providers/who';
import { actsFor } from './acts';
import { coursesOf, type Found, type Group, groupsOf } from './found';
import { useRecentPlaces } from './useRecentPlaces';
import { useSettled } from './useSettled';

/** Which sort of results alone is shown. */
export type Only = 'all' | 'units' | 'people' | 'courses' | 'acts';

/** How many of each sort are shown beside the others. */
const few = { units: 6, people: 5, courses: 4, acts: 4 };

/** What search offers for what is typed: at once what is known here, then what the API finds; the former answer stays until then. */
export function useFound(text: string, includeFormer: boolean, only: Only) {
  const say = useText();
  const { pathname } = useLocation();
  const { asOf, isToday } = useDay();
  const { places } = useRecentPlaces();
  const typed = text.trim();
  const day = readDay(typed);
  const asked = useSettled(typed);
  const isAsked = asked.length >= 2 && typed.length >= 2 && !readDay(asked) && !day;
  const { answer, error, isPending, isFormer, refetch } = useAnswer(
    FindDocument,
    { text: asked, includeFormer, asOf },
    { enabled: isAsked, keepFormer: true },
  );
  const state = useMaySomewhere('course:read-draft') ? 'DRAFT' : 'PUBLISHED';
  const material = useAnswer(FindMaterialDocument, { text: asked, state }, { enabled: isAsked, keepFormer: true });
  const courses = useMemo(() => coursesOf(isAsked ? material.answer : undefined), [isAsked, material.answer]);
  const shown = isAsked ? answer : undefined;
  const { units, people, vacancies, isPersonFirst } = useMemo(() => groupsOf(shown), [shown]);
  const here = places.find(({ path, kind }) => kind === 'unit' && path === pathname);
  const mayAnywhere = useMay();
  const hereId = here?.path.split('/').at(-1) ?? '';
  const mayHere = useAnswer(PermissionsDocument, { unit: hereId }, { enabled: here !== undefined }).answer?.viewer.permissions;
  const may = (need: Need | undefined) => (need?.isOfUnit ? allows(mayHere, need) : mayAnywhere(need));
  const acts: Group = {
    name: 'acts',
    found: day ? [] : [...vacancies, ...actsFor(typed, say, { here, isToday, may }).map((act): Found => ({ kind: 'act', act }))],
  };
  const recent: Group = { name: 'recent', found: typed ? [] : places.map((place): Found => ({ kind: 'recent', place })) };
  const days: Group = { name: 'day', found: day ? [{ kind: 'day', day }] : [] };
  const found = isPersonFirst ? [people, units] : [units, people];
  const groups = [days, recent, ...found, courses, acts]
    .filter(({ name }) => only === 'all' || name === only)
    .map(({ name, found }) => ({ name, found: only === 'all' && name in few ? found.slice(0, few[name as keyof typeof few]) : found }))
    .filter(({ found }) => found.length > 0);
  const counts = { units: units.found.length, people: people.found.length, courses: courses.found.length, acts: acts.found.length };
  // courses come after all others: what is there is not held up by them
  const isHeldUp = isAsked && counts.units + counts.people === 0 && (material.isPending || material.isFormer) && !material.error;
  return {
    typed,
    asked,
    day,
    groups,
    options: groups.flatMap((group) => group.found),
    counts,
    /** How many the API found beyond those that can be shown. */
    beyond: Math.max(0, (shown?.search.totalCount ?? 0) - (shown?.search.nodes.length ?? 0)),
    /** Whether what is shown answers what is typed. */
    isCurrent: asked === typed && !(isAsked && (isPending || isFormer)) && !isHeldUp,
    isAsked,
    error: isAsked ? error : undefined,
    refetch,
  };
}
