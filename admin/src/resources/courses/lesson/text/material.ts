import { Node, type NodeViewRenderer } from '@tiptap/core';
import { longestCaption } from './captions';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A picture or a file of the library, which the text names and does not hold. */
export const material = Node.create<{ view: NodeViewRenderer | null }>({
  name: 'material',
  group: 'block',
  atom: true,
  draggable: true,
  addOptions: () => ({ view: null }),
  addAttributes: () => ({ materialId: { default: null, rendered: false }, caption: { default: null, rendered: false } }),
  parseHTML: () => [
    {
      tag: 'figure[data-material]',
      getAttrs: (element) => {
        const materialId = element.dataset.material ?? '';
        const caption = element.querySelector('figcaption')?.textContent?.trim().slice(0, longestCaption) || null;
        return uuid.test(materialId) ? { materialId, caption } : false;
      },
    },
  ],
  renderHTML: ({ node }) => ['figure', { 'data-material': node.attrs.materialId }, ['figcaption', {}, node.attrs.caption ?? '']],
  addNodeView() {
    return this.options.view;
  },
});
