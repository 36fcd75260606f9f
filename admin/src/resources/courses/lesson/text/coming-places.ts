import { type Editor, Extension } from '@tiptap/core';
import { Fragment, type Node, type NodeType, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { dropPoint } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Where something is to come, by the name of what awaits it, and how that is told there. */
type Places = ReadonlyMap<string, { readonly at: number; readonly label: string }>;

const key = new PluginKey<Places>('comingPlaces');

/** Places in a text into which something is to come: they stay where they are while one writes on, and say what comes. */
export const comingPlaces = Extension.create({
  name: 'comingPlaces',
  addProseMirrorPlugins: () => [
    new Plugin<Places>({
      key,
      state: {
        init: () => new Map(),
        apply(tr, before) {
          const change: Places | undefined = tr.getMeta(key);
          if (change) return change;
          if (!tr.docChanged || before.size === 0) return before;
          // another text in place of the whole, which is mostly the same: a place stays at so many letters
          const isRenewed = tr.getMeta('preventUpdate') === true;
          const moved = (at: number) => Math.min(isRenewed ? at : tr.mapping.map(at), tr.doc.content.size);
          return new Map([...before].map(([id, place]) => [id, { ...place, at: moved(place.at) }]));
        },
      },
      props: {
        decorations: (state) => {
          const { doc, schema } = state;
          const places = [...(key.getState(state) ?? [])];
          const shown = places.map(([id, { at, label }]) =>
            Decoration.widget(blockPlaceAt(doc, at, schema.nodes.material), () => shownPlace(label), { key: id }),
          );
          return DecorationSet.create(doc, shown);
        },
      },
    }),
  ],
});

function shownPlace(label: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'comingplace';
  element.textContent = label;
  return element;
}

/** Keeps a place, or with no label gives it up. */
export function keepPlace({ state, view }: Editor, id: string, at: number, label?: string): void {
  const places = new Map(key.getState(state));
  if (label === undefined) places.delete(id);
  else places.set(id, { at, label });
  view.dispatch(state.tr.setMeta(key, places).setMeta('addToHistory', false));
}

/** Where between blocks something goes that is to come to a kept place. */
export function comingTo({ state }: Editor, id: string): number {
  const at = key.getState(state)?.get(id)?.at ?? state.selection.to;
  return blockPlaceAt(state.doc, at, state.schema.nodes.material);
}

/** The nearest place for a block: before what it was dropped on, or after it. Below the text stand its footnotes, and nothing else. */
function blockPlaceAt(doc: Node, at: number, type: NodeType | undefined): number {
  const found = type && dropPoint(doc, at, new Slice(Fragment.from(type.create()), 0, 0));
  const last = doc.lastChild;
  return found ?? doc.content.size - (last?.type.name === 'footnotes' ? last.nodeSize : 0);
}
