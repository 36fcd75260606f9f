import type { Editor } from '@tiptap/react';

const blockOf = (id: string) => ({ type: 'material', attrs: { materialId: id, caption: null } });

/** Puts materials of the library into the text where one writes, the cursor after them. */
export function addMaterials(editor: Editor, materials: readonly { readonly id: string }[]): void {
  const blocks = materials.map(({ id }) => blockOf(id));
  // the dialog gives the focus back to what had it, which was the toolbar
  setTimeout(() => editor.chain().focus().insertContent(blocks).run());
}

/** Puts materials into the text at a place of theirs, while one may be writing at another. */
export function addMaterialsAt(editor: Editor, at: number, ids: readonly string[]): void {
  editor.commands.insertContentAt(at, ids.map(blockOf), { updateSelection: false });
}
