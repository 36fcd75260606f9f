import type { Editor } from '@tiptap/react';
import { useText } from '../../../../i18n/useText';
import { headingLevels } from '../text/heading';
import { inText } from '../text/in-text';
import type { LineKind } from './marks';
import { ToolMenu } from './ToolMenu';

/** What a line of text is: plain, or a heading; and whether it stands in a quotation. */
export function LineMenu({ editor, line, isQuote }: { editor: Editor; line: LineKind; isQuote: boolean }) {
  const say = useText();
  const run = () => inText(editor);
  return (
    <ToolMenu
      className="line"
      named={say('lesson.tools.line')}
      label={say(`lesson.tools.lines.${line}`)}
      choices={[
        {
          label: say('lesson.tools.lines.paragraph'),
          keys: 'Ctrl Alt 0',
          isOn: line === 'paragraph',
          onChoose: () => run().setNode('paragraph').run(),
        },
        ...headingLevels.map((level) => ({
          label: say(`lesson.tools.lines.heading${level}`),
          keys: `Ctrl Alt ${level}`,
          isOn: line === `heading${level}`,
          onChoose: () => run().setNode('heading', { level }).run(),
        })),
        {
          label: say('lesson.tools.quote'),
          keys: 'Ctrl Shift B',
          isOn: isQuote,
          isApart: true,
          onChoose: () => run().toggleBlockquote().run(),
        },
      ]}
    />
  );
}
