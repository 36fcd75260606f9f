import type { Params } from '../../day/useDay';
import type { FindMaterialQuery, FindQuery } from '../../generated/operations';
import type { Act } from './acts';
import type { RecentPlace } from './useRecentPlaces';

type Result = FindQuery['search']['nodes'][number];
export type FoundUnit = Extract<Result['node'], { __typename: 'Unit' }>;
export type FoundPerson = Extract<Result['node'], { __typename: 'Person' }>;

type Hit = FindMaterialQuery['searchMaterial']['nodes'][number];
export type FoundCourse = Extract<Hit['node'], { __typename: 'Course' }> & { readonly title: string };
export type FoundLesson = Extract<Hit['node'], { __typename: 'Lesson' }> & { readonly title: string };

/** One thing that search offers. */
export type Found =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'recent'; readonly place: RecentPlace }
  | { readonly kind: 'unit'; readonly unit: FoundUnit; readonly formerName: string | undefined }
  | { readonly kind: 'person'; readonly person: FoundPerson }
  | { readonly kind: 'vacancy'; readonly unit: FoundUnit; readonly position: FoundUnit['vacancies'][number] }
  | { readonly kind: 'course'; readonly course: FoundCourse }
  | { readonly kind: 'lesson'; readonly lesson: FoundLesson; readonly courseId: string }
  | { readonly kind: 'act'; readonly act: Act };

export type GroupName = 'day' | 'recent' | 'units' | 'people' | 'courses' | 'acts';

/** What search offers of one sort. */
export interface Group {
  readonly name: GroupName;
  readonly found: readonly Found[];
}

/** How many units of what was found have their vacancies offered as something to do. */
const unitsWithVacancies = 3;

/** Parts the answer of a search into units, people and posts to fill: the sort of the closest result first. */
export function groupsOf(answer: FindQuery | undefined): {
  units: Group;
  people: Group;
  vacancies: readonly Found[];
  isPersonFirst: boolean;
} {
  const nodes = answer?.search.nodes ?? [];
  const units = nodes.flatMap(({ node, isFormer, matchedName }): Found[] =>
    // a unit that has ended is found by the name it has still
    node.__typename === 'Unit'
      ? [{ kind: 'unit', unit: node, formerName: isFormer && matchedName !== node.name ? matchedName : undefined }]
      : [],
  );
  const people = nodes.flatMap(({ node }): Found[] => (node.__typename === 'Person' ? [{ kind: 'person', person: node }] : []));
  const vacancies = units
    .slice(0, unitsWithVacancies)
    .flatMap((found): Found[] =>
      found.kind === 'unit' ? found.unit.vacancies.map((position) => ({ kind: 'vacancy', unit: found.unit, position })) : [],
    );
  return {
    units: { name: 'units', found: units },
    people: { name: 'people', found: people },
    vacancies,
    isPersonFirst: nodes[0]?.node.__typename === 'Person',
  };
}

/** The courses and lessons of an answer, the closest first; a lesson is opened in the first course that has it. */
export function coursesOf(answer: FindMaterialQuery | undefined): Group {
  const nodes = answer?.searchMaterial.nodes ?? [];
  const found = nodes.flatMap(({ node, title }): Found[] => {
    if (node.__typename === 'Course') return [{ kind: 'course', course: { ...node, title } }];
    if (node.__typename !== 'Lesson') return [];
    const [course] = node.courses;
    return course ? [{ kind: 'lesson', lesson: { ...node, title }, courseId: course.id }] : [];
  });
  return { name: 'courses', found };
}

/** The address that something found leads to; none is done where one is. */
export function addressOf(found: Found): { path: string; params?: Params } | undefined {
  if (found.kind === 'recent') return { path: found.place.path };
  if (found.kind === 'unit') return { path: `/organization/${found.unit.id}` };
  if (found.kind === 'person') return { path: `/people/${found.person.id}` };
  if (found.kind === 'course') return { path: `/courses/${found.course.id}` };
  if (found.kind === 'lesson') return { path: `/courses/${found.courseId}/lessons/${found.lesson.id}` };
  if (found.kind === 'vacancy') return { path: `/organization/${found.unit.id}`, params: { do: `appoint:${found.position.code}` } };
  if (found.kind === 'act' && found.act.path) return { path: found.act.path, params: { ...found.act.params, do: found.act.asks } };
  return undefined;
}

/** What tells one thing found from all others. */
export function keyOf(found: Found): string {
  if (found.kind === 'day') return found.day;
  if (found.kind === 'recent') return found.place.path;
  if (found.kind === 'unit') return `${found.unit.id} ${found.formerName ?? ''}`;
  if (found.kind === 'person') return found.person.id;
  if (found.kind === 'course') return found.course.id;
  if (found.kind === 'lesson') return found.lesson.id;
  if (found.kind === 'vacancy') return `${found.unit.id} ${found.position.code}`;
  return found.act.name;
}
