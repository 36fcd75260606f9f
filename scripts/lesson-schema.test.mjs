import { getSchema } from '@tiptap/core';
import { lessonExtensions, notShown } from '../admin/src/resources/courses/lesson/text/lesson-extensions.ts';
import { lessonExtensions as taken } from '../api/src/modules/training/lesson/lesson-schema.ts';

/** What a schema lets a document consist of. */
const partsOf = ({ nodes, marks }) => ({
  nodes: named(nodes, ({ content, group, inline, atom, marks: allowed, attrs }) => ({
    ...{ content, group, inline: inline ?? false, atom: atom ?? false, marks: allowed },
    attrs: Object.keys(attrs ?? {}).sort(),
  })),
  marks: named(marks, ({ excludes, inclusive, attrs }) => ({ excludes, inclusive, attrs: Object.keys(attrs ?? {}).sort() })),
});
const named = (types, of) => Object.fromEntries(Object.values(types).map(({ name, spec }) => [name, of(spec)]));

test('a lesson written in the console consists of what the API takes, and of nothing else', () => {
  expect(partsOf(getSchema(lessonExtensions(notShown)))).toEqual(partsOf(getSchema(taken)));
});
