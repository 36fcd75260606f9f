import type { Editor } from '@tiptap/react';
import { Info, Lightbulb, Minus, Paperclip, Plus, Superscript, Table, TriangleAlert } from 'lucide-react';
import { useText } from '../../../../i18n/useText';
import type { CalloutKind } from '../text/callout';
import { addCallout } from '../text/callout-acts';
import { addFootnote } from '../text/footnotes';
import { inText } from '../text/in-text';
import { addTable } from '../text/table-acts';
import { ToolMenu } from './ToolMenu';

/** The sign of a call-out of each kind. */
export const calloutIcons = { NOTE: Info, TIP: Lightbulb, WARNING: TriangleAlert } as const;

/** What can be put into a text besides letters. */
export function InsertMenu({ editor, isFootnote, onMaterial }: { editor: Editor; isFootnote: boolean; onMaterial: () => void }) {
  const say = useText();
  const kinds: CalloutKind[] = ['NOTE', 'TIP', 'WARNING'];
  const blocks = [
    { label: say('lesson.tools.material'), icon: Paperclip, onChoose: onMaterial },
    { label: say('lesson.tools.table'), icon: Table, onChoose: () => void addTable(editor) },
    ...kinds.map((kind) => ({
      label: say('lesson.tools.callout', { kind: say(`lesson.callout.${kind}`) }),
      icon: calloutIcons[kind],
      onChoose: () => void addCallout(editor, kind),
    })),
    {
      label: say('lesson.tools.footnote'),
      icon: Superscript,
      keys: 'Ctrl Alt F',
      onChoose: () => void addFootnote(editor),
    },
    { label: say('lesson.tools.rule'), icon: Minus, onChoose: () => void inText(editor).setHorizontalRule().run() },
  ];
  // a footnote holds lines of text alone
  if (isFootnote) return null;
  return <ToolMenu label={say('lesson.tools.insert')} icon={Plus} choices={blocks} />;
}
