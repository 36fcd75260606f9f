import type { Editor } from '@tiptap/react';

/** Puts materials of the library into the text where one writes, the cursor after them. */
export function addMaterials(editor: Editor, materials: readonly { readonly id: string }[]): void {
  const blocks = materials.map(({ id }) => ({ type: 'material', attrs: { materialId: id, caption: null } }));
  // the dialog gives the focus back to what had it, which was the toolbar
  setTimeout(() => editor.chain().focus().insertContent(blocks).run());
}
