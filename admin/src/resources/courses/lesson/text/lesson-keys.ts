import { type Editor, Extension } from '@tiptap/core';
import { addFootnote, footnoteAt, goToReference } from './footnotes';

/** The keys of a lesson's text beside those that every text has. */
export const lessonKeys = Extension.create<{ onLink: () => void; onComment: () => void; onToolbar: () => void; onSave: () => void }>({
  name: 'lessonKeys',
  priority: 1000,
  addOptions: () => ({ onLink: () => {}, onComment: () => {}, onToolbar: () => {}, onSave: () => {} }),
  addKeyboardShortcuts() {
    const { onLink, onComment, onToolbar, onSave } = this.options;
    const run = (act: () => void) => () => {
      act();
      return true;
    };
    return {
      'Mod-Alt-k': run(onLink),
      'Mod-Alt-m': run(onComment),
      'Mod-Alt-f': run(() => footnoteOrBack(this.editor)),
      'Alt-F10': run(onToolbar),
      // Tab goes from cell to cell and deeper into lists: this is the way out
      Escape: run(onToolbar),
      'Mod-Enter': run(onSave),
      'Mod-s': run(onSave),
    };
  },
});

function footnoteOrBack(editor: Editor): void {
  if (footnoteAt(editor) === undefined) addFootnote(editor);
  else goToReference(editor);
}
