import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { cleanPasted } from './pasted';

/** Cleans what is pasted or dropped, and tells of pictures that were left out: those are put in through the library. */
export const paste = Extension.create<{ onPictures: (count: number) => void }>({
  name: 'paste',
  // before any other sees it
  priority: 100_000,
  addOptions: () => ({ onPictures: () => {} }),
  addProseMirrorPlugins() {
    const { onPictures } = this.options;
    const tell = (count: number) => count > 0 && onPictures(count);
    const filesOf = (data: DataTransfer | null) => (data?.getData('text/html') ? [] : [...(data?.files ?? [])]);
    return [
      new Plugin({
        key: new PluginKey('paste'),
        props: {
          transformPastedHTML: (html) => {
            const pasted = cleanPasted(html);
            tell(pasted.pictures);
            return pasted.html;
          },
          transformPastedText: (text) => text.normalize('NFC'),
          handlePaste: (_, event) =>
            filesOf(event.clipboardData).length > 0 && !event.clipboardData?.getData('text/plain') && left(event.clipboardData),
          // else the browser would leave the page for the file
          handleDrop: (_, event) => filesOf(event.dataTransfer).length > 0 && left(event.dataTransfer),
        },
      }),
    ];

    function left(data: DataTransfer | null): boolean {
      tell(filesOf(data).length);
      return true;
    }
  },
});
