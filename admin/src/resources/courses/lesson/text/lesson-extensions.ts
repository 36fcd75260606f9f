import type { AnyExtension, NodeViewRenderer } from '@tiptap/core';
import Document from '@tiptap/extension-document';
import StarterKit from '@tiptap/starter-kit';
import { type CalloutKind, callout } from './callout';
import { footnotes } from './footnotes';
import { heading } from './heading';
import { link } from './link';
import { material } from './material';
import { type PasteTold, paste } from './paste';
import { tables } from './tables';

/** How parts of a lesson are shown where it is written. */
export interface ShownParts extends PasteTold {
  /** What they are called, for who can't see them. */
  readonly footnotes: string;
  readonly callout: (kind: CalloutKind) => string;
  readonly material: NodeViewRenderer | null;
}

/** For who only reads documents. */
export const notShown: ShownParts = { footnotes: '', callout: () => '', material: null, onPictures: () => {}, onFiles: () => {} };

/** All that a lesson may consist of: node by node what the API takes (its `lesson-schema.ts`), and how it is written here. */
export const lessonExtensions = (shown: ShownParts): AnyExtension[] => [
  Document.extend({ content: 'block+ footnotes?' }),
  StarterKit.configure({
    ...{ document: false, codeBlock: false, heading: false, link: false },
    // a lesson that is only looked at stays as it is
    trailingNode: false,
  }),
  heading,
  link,
  ...tables,
  callout.configure({ nameOf: shown.callout }),
  material.configure({ view: shown.material }),
  ...footnotes(shown.footnotes),
  paste.configure({ onPictures: shown.onPictures, onFiles: shown.onFiles }),
];
