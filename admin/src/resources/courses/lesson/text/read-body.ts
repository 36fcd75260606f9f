import { getSchema } from '@tiptap/core';
import type { Block } from '../../difference/blocks';
import { lessonExtensions, notShown } from './lesson-extensions';

/** Gives what reads a text as the editor would write it. Errors: it throws where a text has what the editor does not know. */
export function bodyReader(): (body: unknown) => Block {
  const schema = getSchema(lessonExtensions(notShown));
  return (body) => {
    const node = schema.nodeFromJSON(body);
    node.check();
    return node.toJSON() as Block;
  };
}
