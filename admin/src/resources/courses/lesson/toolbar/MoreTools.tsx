import type { Editor } from '@tiptap/react';
import {
  Code,
  Ellipsis,
  IndentDecrease,
  IndentIncrease,
  Italic,
  Link,
  List,
  ListOrdered,
  MessageSquarePlus,
  Redo2,
  Strikethrough,
  Underline,
} from 'lucide-react';
import { useText } from '../../../../i18n/useText';
import { inText } from '../text/in-text';
import type { Marks } from './marks';
import { type ToolChoice, ToolMenu } from './ToolMenu';
import { useIsPhone } from './useIsPhone';

/** The tools that few need, and on a phone all that have no room in the row. */
export function MoreTools({
  editor,
  marks,
  onLink,
  onComment,
}: {
  editor: Editor;
  marks: Marks;
  onLink: () => void;
  onComment: () => void;
}) {
  const say = useText();
  const isPhone = useIsPhone();
  const run = () => inText(editor);
  const narrow: ToolChoice[] = [
    { label: say('lesson.tools.italic'), icon: Italic, isOn: marks.italic, onChoose: () => run().toggleItalic().run() },
    { label: say('lesson.tools.bulletList'), icon: List, isOn: marks.bulletList, onChoose: () => run().toggleBulletList().run() },
    { label: say('lesson.tools.orderedList'), icon: ListOrdered, isOn: marks.orderedList, onChoose: () => run().toggleOrderedList().run() },
    { label: say('lesson.tools.link'), icon: Link, isOn: marks.link, onChoose: onLink },
    { label: say('lesson.comments.add'), icon: MessageSquarePlus, onChoose: onComment },
  ];
  const choices: ToolChoice[] = [
    ...(isPhone ? narrow : []),
    {
      label: say('lesson.tools.underline'),
      icon: Underline,
      keys: isPhone ? undefined : 'Ctrl U',
      isOn: marks.underline,
      onChoose: () => run().toggleUnderline().run(),
    },
    { label: say('lesson.tools.strike'), icon: Strikethrough, isOn: marks.strike, onChoose: () => run().toggleStrike().run() },
    { label: say('lesson.tools.code'), icon: Code, isOn: marks.code, onChoose: () => run().toggleCode().run() },
    ...(marks.bulletList || marks.orderedList
      ? [
          {
            label: say('lesson.tools.indent'),
            icon: IndentIncrease,
            keys: 'Tab',
            isApart: true,
            onChoose: () => run().sinkListItem('listItem').run(),
          },
          {
            label: say('lesson.tools.outdent'),
            icon: IndentDecrease,
            keys: 'Shift Tab',
            onChoose: () => run().liftListItem('listItem').run(),
          },
        ]
      : []),
    ...(isPhone && marks.redo ? [{ label: say('lesson.tools.redo'), icon: Redo2, isApart: true, onChoose: () => run().redo().run() }] : []),
  ];
  return (
    <ToolMenu className="more" named={say('lesson.tools.more')} label={say('lesson.tools.moreShort')} icon={Ellipsis} choices={choices} />
  );
}
