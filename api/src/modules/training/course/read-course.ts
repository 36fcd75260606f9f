import { isUuid } from '../../../reading/keyset.js';
import type { Context } from '../../../shared/context.js';
import type { InputReader } from '../../../shared/input-reader.js';
import { texts } from '../../../shared/text-rules.js';
import { UserErrorCode } from '../../../shared/user-error-code.js';
import { units } from '../../organization/index.js';
import type { SaveCourseInput } from './course.input.js';
import type { CourseEdition, Source } from './course-edition.entity.js';
import { knownCourses } from './known-courses.js';

const mostListed = 100;
const mostMinutes = 100_000;

type Patch = Partial<
  Pick<CourseEdition, 'title' | 'summary' | 'introduction' | 'objectives' | 'minutes' | 'licence' | 'sources' | 'positions' | 'kinds'>
> &
  Partial<Pick<CourseEdition, 'audienceUnit' | 'topics' | 'prerequisites' | 'isPublic' | 'label' | 'coverId' | 'attachments'>>;

/** What an input gives of a course, each part looked at; what it leaves out is undefined. What the latest edition names may stay. */
export async function readCourse(ctx: Context, reader: InputReader, input: SaveCourseInput, latest: CourseEdition): Promise<Patch> {
  const { reasons } = reader;
  for (const name of ['objectives', 'sources', 'topics', 'prerequisiteIds', 'attachmentIds'] as const)
    if ((input[name]?.length ?? 0) > mostListed) reasons.add(name, UserErrorCode.INVALID, 'input.tooMany', { most: mostListed });
  if (input.prerequisiteIds?.includes(input.id)) reasons.add('prerequisiteIds', UserErrorCode.CYCLE, 'course.ownPrerequisite');
  reasons.settle();
  const audience = input.audience === undefined ? undefined : (input.audience ?? { positions: [], kinds: [], unitId: null });
  const codes = (field: string | string[], given: readonly string[] | undefined, table: 'topic' | 'position' | 'unit_kind') =>
    known(reader, field, given, (asked) => codesOf(ctx, table, asked));
  const prerequisites = input.prerequisiteIds === undefined ? undefined : (input.prerequisiteIds ?? []);
  return {
    title: reader.changedText('title', input.title, texts.name),
    summary: reader.optionalText('summary', input.summary, texts.note),
    introduction: reader.optionalText('introduction', input.introduction, texts.introduction),
    label: reader.optionalText('label', input.label, texts.label),
    objectives:
      input.objectives === undefined
        ? undefined
        : (input.objectives ?? []).map((text, i) => reader.text(['objectives', String(i)], text, texts.name)),
    minutes: readMinutes(reader, input.minutes),
    licence: reader.optionalText('licence', input.licence, texts.label),
    sources: input.sources === undefined ? undefined : (input.sources ?? []).map((source, i) => readSource(reader, source, i)),
    positions: await codes(['audience', 'positions'], audience?.positions, 'position'),
    kinds: await codes(['audience', 'kinds'], audience?.kinds, 'unit_kind'),
    audienceUnit:
      audience &&
      ((
        await known(reader, ['audience', 'unitId'], audience.unitId ? [audience.unitId] : [], async (asked) => [
          ...(await unitsSeen(ctx, asked)),
          latest.audienceUnit ?? '',
        ])
      )?.[0] ??
        null),
    topics: await codes('topics', input.topics === undefined ? undefined : (input.topics ?? []), 'topic'),
    prerequisites: await known(reader, 'prerequisiteIds', prerequisites, async (asked) => [
      ...(await knownCourses(ctx, asked)),
      ...latest.prerequisites,
    ]),
    coverId: input.coverId,
    attachments: input.attachmentIds === undefined ? undefined : [...new Set(input.attachmentIds ?? [])],
    isPublic: input.isPublic ?? undefined,
  };
}

/** A number of minutes that was given; refused unless it is one. */
export function readMinutes({ reasons }: InputReader, minutes: number | null | undefined): number | null | undefined {
  if (minutes != null && (minutes < 1 || minutes > mostMinutes))
    reasons.add('minutes', UserErrorCode.INVALID, 'course.minutes', { most: mostMinutes });
  return minutes;
}

/** Values that are there, each once; refused where one is not. */
async function known(
  { reasons }: InputReader,
  field: string | string[],
  given: readonly string[] | undefined,
  there: (asked: readonly string[]) => Promise<readonly string[]>,
): Promise<string[] | undefined> {
  if (given === undefined || given.length === 0) return given && [];
  const asked = [...new Set(given)];
  const found = new Set(await there(asked));
  const [missing] = asked.filter((value) => !found.has(value));
  if (missing !== undefined) reasons.add(field, UserErrorCode.NOT_FOUND, 'course.notThere', { value: missing });
  return asked;
}

async function codesOf({ em }: Context, table: 'topic' | 'position' | 'unit_kind', asked: readonly string[]): Promise<string[]> {
  const listed = `{${asked.map((value) => `"${value.replace(/["\\\\]/g, '')}"`).join(',')}}`;
  return (await em.execute<{ code: string }[]>(`select code from ${table} where code = any(?)`, [listed])).map(({ code }) => code);
}

async function unitsSeen({ em, read }: Context, asked: readonly string[]): Promise<string[]> {
  const ids = `{${asked.filter(isUuid).join()}}`;
  const rows = await em.execute<{ id: string }[]>('select id::text from unit where id = any(?::uuid[])', [ids]);
  return [
    ...(await read.seen(
      units,
      rows.map(({ id }) => id),
    )),
  ];
}

function readSource(reader: InputReader, source: NonNullable<SaveCourseInput['sources']>[number], i: number): Source {
  const at = (name: string) => ['sources', String(i), name];
  return {
    title: reader.text(at('title'), source.title, texts.name),
    number: reader.optionalText(at('number'), source.number ?? null, texts.decisionNumber),
    signedOn: reader.day(at('signedOn'), source.signedOn ?? null),
    issuedBy: reader.optionalText(at('issuedBy'), source.issuedBy ?? null, texts.name),
    url: reader.optionalText(at('url'), source.url ?? null, texts.url),
  };
}
