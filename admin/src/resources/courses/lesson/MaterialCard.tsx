import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { Paperclip, Trash2 } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { IconButton } from '../../../parts/IconButton';
import { plain } from '../../../parts/typed';
import { longestCaption } from './text/captions';

/** A picture or a file of the library in the text, with what stands under it. */
export function MaterialCard({ node, editor, updateAttributes, deleteNode }: NodeViewProps) {
  const say = useText();
  const id = useId();
  const given = String(node.attrs.caption ?? '');
  const [caption, setCaption] = useState(given);
  // undone, or put together with somebody else's
  useEffect(() => setCaption(given), [given]);
  return (
    <NodeViewWrapper as="figure" className="material" data-material={node.attrs.materialId} contentEditable={false}>
      <Icon of={Paperclip} />
      <div className="grow field">
        <label htmlFor={id}>{say('lesson.material.caption')}</label>
        {editor.isEditable ? (
          <input
            id={id}
            className="inp"
            value={caption}
            maxLength={longestCaption}
            onChange={({ target }) => {
              setCaption(target.value);
              updateAttributes({ caption: plain(target.value).normalize('NFC') || null });
            }}
          />
        ) : (
          <figcaption id={id}>{caption}</figcaption>
        )}
      </div>
      {editor.isEditable && <IconButton icon={Trash2} label={say('lesson.material.remove')} onClick={deleteNode} />}
    </NodeViewWrapper>
  );
}
