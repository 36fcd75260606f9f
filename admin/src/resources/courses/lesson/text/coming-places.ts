import { type Editor, Extension } from '@tiptap/core';
import { Fragment, type Node, type NodeType, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { dropPoint } from '@tiptap/pm/transform';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Where something is to come, by the name of what awaits it, and the names of what it is. */
type Places = ReadonlyMap<string, { readonly at: number; readonly names: string }>;

/** The places in each lesson: another editor of it, as in another language, takes them over. */
const kept = new Map<string, Places>();

const key = new PluginKey<Places>('comingPlaces');

/** Places in a text into which something is to come: they stay where they are while one writes on, and say what comes. */
export const comingPlaces = Extension.create({
  name: 'comingPlaces',
  addOptions: () => ({ lessonId: '', told: (names: string) => names }),
  addProseMirrorPlugins() {
    const { lessonId, told } = this.options;
    const plugin = new Plugin<Places>({
      key,
      state: {
        init: (_, { doc }) => placed(kept.get(lessonId) ?? new Map(), doc, (at) => at),
        apply(tr, before) {
          const change: Places | undefined = tr.getMeta(key);
          if (change) return change;
          if (!tr.docChanged || before.size === 0) return before;
          // another text in place of the whole, which is mostly the same: a place stays at so many letters
          const isRenewed = tr.getMeta('preventUpdate') === true;
          return placed(before, tr.doc, (at) => (isRenewed ? at : tr.mapping.map(at)));
        },
      },
      view: () => ({ update: ({ state }) => void kept.set(lessonId, key.getState(state) ?? new Map()) }),
      props: {
        decorations: (state) => {
          const { doc, schema } = state;
          const places = [...(key.getState(state) ?? [])];
          const shown = places.map(([id, { at, names }]) =>
            Decoration.widget(blockPlaceAt(doc, at, schema.nodes.material), () => shownPlace(told(names)), { key: id }),
          );
          return DecorationSet.create(doc, shown);
        },
      },
    });
    return [plugin];
  },
});

function placed(places: Places, doc: Node, moved: (at: number) => number): Places {
  return new Map([...places].map(([id, place]) => [id, { ...place, at: Math.min(moved(place.at), doc.content.size) }]));
}

function shownPlace(label: string): HTMLElement {
  const element = document.createElement('p');
  element.className = 'comingplace';
  element.textContent = label;
  return element;
}

/** Keeps a place for what has these names, or with none gives it up. */
export function keepPlace({ state, view }: Editor, id: string, at: number, names?: string): void {
  const places = new Map(key.getState(state));
  if (names === undefined) places.delete(id);
  else places.set(id, { at, names });
  view.dispatch(state.tr.setMeta(key, places).setMeta('addToHistory', false));
}

/** Gives up a place in a lesson that is not open. */
export function forgetPlace(lessonId: string, id: string): void {
  const places = new Map(kept.get(lessonId));
  places.delete(id);
  kept.set(lessonId, places);
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
