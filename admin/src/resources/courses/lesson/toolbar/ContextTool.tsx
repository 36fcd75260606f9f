import type { Editor } from '@tiptap/react';
import { CornerLeftUp, Table } from 'lucide-react';
import { useText } from '../../../../i18n/useText';
import { calloutKinds } from '../text/callout';
import { leaveCallout, setCalloutKind } from '../text/callout-acts';
import { goToReference } from '../text/footnotes';
import { inText } from '../text/in-text';
import { addLineBelowTable, hasHeaderColumn, hasHeaderRow } from '../text/table-acts';
import { calloutIcons } from './InsertMenu';
import type { Marks } from './marks';
import { ToolButton } from './ToolButton';
import { type ToolChoice, ToolMenu } from './ToolMenu';

/** What can be done with the table, the frame or the footnote in which one writes; nothing elsewhere. */
export function ContextTool({ editor, marks }: { editor: Editor; marks: Marks }) {
  const say = useText();
  if (marks.footnote)
    return (
      <ToolButton
        showsLabel
        icon={CornerLeftUp}
        label={say('lesson.tools.toReference')}
        keys="Ctrl Alt F"
        onPress={() => goToReference(editor)}
      />
    );
  if (marks.table) return <TableMenu editor={editor} />;
  if (marks.callout)
    return (
      <ToolMenu
        className="context"
        label={say('lesson.tools.frame')}
        icon={calloutIcons[marks.callout]}
        choices={[
          ...calloutKinds.map((kind) => ({
            label: say(`lesson.callout.${kind}`),
            icon: calloutIcons[kind],
            isOn: marks.callout === kind,
            onChoose: () => void setCalloutKind(editor, kind),
          })),
          { label: say('lesson.tools.noFrame'), isApart: true, onChoose: () => void leaveCallout(editor) },
        ]}
      />
    );
  return null;
}

function TableMenu({ editor }: { editor: Editor }) {
  const say = useText();
  const run = () => inText(editor);
  const may = editor.can();
  const choices: ToolChoice[] = [
    { label: say('lesson.table.rowAbove'), onChoose: () => run().addRowBefore().run() },
    { label: say('lesson.table.rowBelow'), onChoose: () => run().addRowAfter().run() },
    { label: say('lesson.table.columnBefore'), onChoose: () => run().addColumnBefore().run() },
    { label: say('lesson.table.columnAfter'), onChoose: () => run().addColumnAfter().run() },
    {
      label: say('lesson.table.headerRow'),
      isOn: hasHeaderRow(editor),
      isApart: true,
      onChoose: () => run().toggleHeaderRow().run(),
    },
    { label: say('lesson.table.headerColumn'), isOn: hasHeaderColumn(editor), onChoose: () => run().toggleHeaderColumn().run() },
    ...(may.mergeCells() ? [{ label: say('lesson.table.merge'), onChoose: () => run().mergeCells().run() }] : []),
    ...(may.splitCell() ? [{ label: say('lesson.table.split'), onChoose: () => run().splitCell().run() }] : []),
    { label: say('lesson.table.lineBelow'), onChoose: () => addLineBelowTable(editor) },
    { label: say('lesson.table.deleteRow'), isApart: true, onChoose: () => run().deleteRow().run() },
    { label: say('lesson.table.deleteColumn'), onChoose: () => run().deleteColumn().run() },
    { label: say('lesson.table.delete'), onChoose: () => run().deleteTable().run() },
  ];
  return <ToolMenu className="context" label={say('lesson.tools.tableMenu')} icon={Table} choices={choices} />;
}
