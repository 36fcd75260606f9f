import { command } from '../../../test/commands.js';
import type { SomebodySignedIn } from '../../../test/signed-in.js';
import type { TestApi } from '../../../test/start-api.js';

/** A text as the editor has it. */
export const says = (...paragraphs: string[]) => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

interface Written {
  readonly id: string;
  readonly version: number;
}

/** Makes commands of somebody, and answers what a test goes on with. */
export function writer(api: TestApi, as?: SomebodySignedIn) {
  const run = async (name: string, input: object, fields: string) => {
    const { refusals, payload } = await command(api, name, input, fields, as && { as });
    if (refusals.length) throw new Error(`${name} was refused: ${refusals.join()}`);
    return payload;
  };
  const version = (of: 'course' | 'lesson') => `${of} { id edition { version } }`;
  const written = (of: 'course' | 'lesson', payload: Record<string, { id: string; edition: { version: number } }>): Written => ({
    id: payload[of]?.id ?? '',
    version: payload[of]?.edition.version ?? 0,
  });
  return {
    lesson: async (unitId: string, title: string, ...paragraphs: string[]) =>
      written(
        'lesson',
        await run('createLesson', { unitId, title, body: says(...(paragraphs.length ? paragraphs : [title])) }, version('lesson')),
      ),
    course: async (unitId: string, title: string, lessonIds: readonly string[], more: object = {}) => {
      const { id, version: made } = written('course', await run('createCourse', { unitId, title }, version('course')));
      const modules = [{ title: 'Học phần 1', lessonIds }];
      return written('course', await run('saveCourse', { id, version: made, modules, ...more }, version('course')));
    },
    saveLesson: async ({ id, version: made }: Written, change: object) =>
      written('lesson', await run('saveLesson', { id, version: made, ...change }, version('lesson'))),
    saveCourse: async ({ id, version: made }: Written, change: object) =>
      written('course', await run('saveCourse', { id, version: made, ...change }, version('course'))),
    step: async (name: string, { id, version: made }: Written, more: object = {}) =>
      written('course', await run(name, { id, version: made, ...more }, version('course'))),
  };
}

/** Publishes a course: handed in by whoever wrote it, approved and published by the administrator. */
export async function published(api: TestApi, by: SomebodySignedIn, course: Written): Promise<Written> {
  const handedIn = await writer(api, by).step('submitCourse', course);
  const approved = await writer(api).step('approveCourse', handedIn);
  return writer(api).step('publishCourse', approved);
}
