import type { AnyExtension } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import StarterKit from '@tiptap/starter-kit';
import { type CalloutKind, callout } from './callout';
import { footnotes } from './footnotes';
import { heading } from './heading';
import { link } from './link';
import { material } from './material';
import { paste } from './paste';
import { tables } from './tables';

/** What parts of a lesson are called, for who can't see them. */
export interface PartNames {
  readonly footnotes: string;
  readonly callout: (kind: CalloutKind) => string;
}

/** All that a lesson may consist of: node by node what the API takes (its `lesson-schema.ts`), and how it is written here. */
export const lessonExtensions = (names: PartNames, onPictures: (count: number) => void): AnyExtension[] => [
  Document.extend({ content: 'block+ footnotes?' }),
  StarterKit.configure({
    ...{ document: false, codeBlock: false, heading: false, link: false },
    // a lesson that is only looked at stays as it is
    trailingNode: false,
  }),
  heading,
  link,
  ...tables,
  callout.configure({ nameOf: names.callout }),
  material,
  ...footnotes(names.footnotes),
  paste.configure({ onPictures }),
];
