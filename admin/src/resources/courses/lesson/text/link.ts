import { Mark } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { addressOf, isAddress } from './address';

/** A link to the web, a mail address or a telephone. An address that is pasted over some words makes them one. */
export const link = Mark.create({
  name: 'link',
  inclusive: false,
  addAttributes: () => ({ href: { default: null } }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) => {
        const href = element.getAttribute('href');
        return isAddress(href) ? { href } : false;
      },
    },
  ],
  renderHTML: ({ mark }) => ['a', { href: mark.attrs.href, rel: 'noopener noreferrer', target: '_blank' }, 0],
  addProseMirrorPlugins() {
    const { type, editor } = this;
    return [
      new Plugin({
        key: new PluginKey('pastedAddress'),
        props: {
          handlePaste: (_, event) => {
            const href = addressOf(event.clipboardData?.getData('text/plain') ?? '');
            if (!href || editor.state.selection.empty || !editor.can().setMark(type, { href })) return false;
            return editor.commands.setMark(type, { href });
          },
        },
      }),
    ];
  },
});
