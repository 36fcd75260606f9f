import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { type Dropped, droppedIn } from '../../../library/uploads/dropped';
import { cleanPasted } from './pasted';

/** What is told of what was pasted or dropped. */
export interface PasteTold {
  /** Pictures within a text were left out. */
  readonly onPictures: (count: number) => void;
  /** Files, and where in the text: they come in through the library. */
  readonly onFiles: (dropped: Dropped, at: number) => void;
}

/** Cleans what is pasted or dropped, and tells of files and of pictures that were left out: those are put in through the library. */
export const paste = Extension.create<PasteTold>({
  name: 'paste',
  // before any other sees it
  priority: 100_000,
  addOptions: () => ({ onPictures: () => {}, onFiles: () => {} }),
  addProseMirrorPlugins() {
    const { onPictures, onFiles } = this.options;
    return [
      new Plugin({
        key: new PluginKey('paste'),
        props: {
          transformPastedHTML: (html) => {
            const pasted = cleanPasted(html);
            if (pasted.pictures > 0) onPictures(pasted.pictures);
            return pasted.html;
          },
          transformPastedText: (text) => text.normalize('NFC'),
          handlePaste: ({ state }, { clipboardData }) => told(clipboardData, () => state.selection.to),
          // else the browser would leave the page for the file
          handleDrop: (view, { dataTransfer, clientX, clientY }) =>
            told(dataTransfer, () => view.posAtCoords({ left: clientX, top: clientY })?.pos ?? view.state.selection.to),
        },
      }),
    ];

    function told(data: DataTransfer | null, at: () => number): boolean {
      const dropped = filesIn(data);
      if (dropped) onFiles(dropped, at());
      return dropped !== undefined;
    }
  },
});

/** The files on a clipboard or in what was dropped; none where they only go along with a text. */
function filesIn(data: DataTransfer | null): Dropped | undefined {
  if (!data || data.files.length === 0) return undefined;
  const [html, plain] = [data.getData('text/html'), data.getData('text/plain')];
  // a picture out of a browser brings HTML that says where it lies, a file out of a folder its name
  const isOfText = html ? isOfWords(html) : plain !== '' && ![...data.files].some(({ name }) => plain.includes(name));
  return isOfText ? undefined : droppedIn(data);
}

function isOfWords(html: string): boolean {
  return html.includes('data-pm-slice') || /[^\s\u00a0]/.test(cleanPasted(html).html.replace(/<[^>]*>|&nbsp;/g, ''));
}
