import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { type Quote, type Stretch, stretchOf } from './passages';

/** A passage to be marked, by the comment on it. */
export interface Passage {
  readonly id: string;
  readonly quote: Quote;
}

interface Asked {
  readonly passages: readonly Passage[];
  readonly current: string | undefined;
}

interface Marked {
  readonly asked: Asked;
  readonly marks: DecorationSet;
}

const key = new PluginKey<Marked>('markedPassages');

/** Marks the passages on which somebody has said something. They stay where they are while the text is written on. */
export const markedPassages = Extension.create<{ onPress: (id: string) => void }>({
  name: 'markedPassages',
  addOptions: () => ({ onPress: () => {} }),
  addProseMirrorPlugins() {
    const { onPress } = this.options;
    return [
      new Plugin({
        key,
        state: {
          init: (): Marked => ({ asked: { passages: [], current: undefined }, marks: DecorationSet.empty }),
          apply(tr, before: Marked, _, { doc }): Marked {
            const asked: Asked | undefined = tr.getMeta(key);
            if (!asked) return tr.docChanged ? { ...before, marks: before.marks.map(tr.mapping, tr.doc) } : before;
            const stands = new Map(before.marks.find().map((mark) => [String(mark.spec.id), mark]));
            const marks = asked.passages.flatMap(({ id, quote }) => {
              const former = stands.get(id);
              const at = former ? { from: former.from, to: former.to } : stretchOf(doc, quote);
              const look = id === asked.current ? 'commented on' : 'commented';
              return at && at.to > at.from ? [Decoration.inline(at.from, at.to, { class: look }, { id })] : [];
            });
            return { asked, marks: DecorationSet.create(doc, marks) };
          },
        },
        props: {
          decorations: (state) => key.getState(state)?.marks,
          handleClick: (view, at) => {
            const [mark] = key.getState(view.state)?.marks.find(at, at) ?? [];
            if (mark) onPress(String(mark.spec.id));
            return false;
          },
        },
      }),
    ];
  },
});

/** What is to be marked from now on, and which of it is looked at. */
export const passagesMeta = (passages: readonly Passage[], current: string | undefined) => [key, { passages, current }] as const;

/** Where a marked passage stands now; undefined where it is no longer there. */
export function markedAt(state: Parameters<typeof key.getState>[0], id: string): Stretch | undefined {
  const mark = key.getState(state)?.marks.find(undefined, undefined, (spec) => spec.id === id)[0];
  return mark && { from: mark.from, to: mark.to };
}
