import type { Editor } from '@tiptap/react';
import { Bold, Italic, Link, List, ListOrdered, MessageSquarePlus, Redo2, Undo2 } from 'lucide-react';
import { useText } from '../../../../i18n/useText';
import { inText } from '../text/in-text';
import { ContextTool } from './ContextTool';
import { InsertMenu } from './InsertMenu';
import { LineMenu } from './LineMenu';
import { MoreTools } from './MoreTools';
import { useMarks } from './marks';
import { ToolButton } from './ToolButton';
import { Toolbar } from './Toolbar';

/** The tools of a lesson's text: few in sight, the rest in menus in words. On a phone they are one row that stays in sight. */
export function LessonTools({
  editor,
  onLink,
  onComment,
  onMaterial,
}: {
  editor: Editor;
  onLink: () => void;
  onComment: () => void;
  onMaterial: () => void;
}) {
  const say = useText();
  const marks = useMarks(editor);
  const run = () => inText(editor);
  return (
    <Toolbar label={say('lesson.tools.label')} onEscape={() => editor.commands.focus()}>
      <LineMenu editor={editor} line={marks.line} isQuote={marks.blockquote} />
      <i />
      <ToolButton icon={Bold} label={say('lesson.tools.bold')} keys="Ctrl B" isOn={marks.bold} onPress={() => run().toggleBold().run()} />
      <ToolButton
        className="wide"
        icon={Italic}
        label={say('lesson.tools.italic')}
        keys="Ctrl I"
        isOn={marks.italic}
        onPress={() => run().toggleItalic().run()}
      />
      <i />
      <ToolButton
        className={marks.table || marks.callout || marks.footnote ? 'wide' : 'narrow'}
        icon={List}
        label={say('lesson.tools.bulletList')}
        keys="Ctrl Shift 8"
        isOn={marks.bulletList}
        onPress={() => run().toggleBulletList().run()}
      />
      <ToolButton
        className="wide"
        icon={ListOrdered}
        label={say('lesson.tools.orderedList')}
        keys="Ctrl Shift 7"
        isOn={marks.orderedList}
        onPress={() => run().toggleOrderedList().run()}
      />
      <ToolButton className="wide" icon={Link} label={say('lesson.tools.link')} keys="Ctrl Alt K" isOn={marks.link} onPress={onLink} />
      <i />
      <InsertMenu editor={editor} isFootnote={marks.footnote} onMaterial={onMaterial} />
      <ContextTool editor={editor} marks={marks} />
      <MoreTools {...{ editor, marks, onLink, onComment }} />
      <ToolButton className="wide" icon={MessageSquarePlus} label={say('lesson.comments.add')} keys="Ctrl Alt M" onPress={onComment} />
      <i />
      <ToolButton icon={Undo2} label={say('lesson.tools.undo')} keys="Ctrl Z" isOff={!marks.undo} onPress={() => run().undo().run()} />
      <ToolButton
        className="wide"
        icon={Redo2}
        label={say('lesson.tools.redo')}
        keys="Ctrl Y"
        isOff={!marks.redo}
        onPress={() => run().redo().run()}
      />
    </Toolbar>
  );
}
