import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { CircleAlert, Paperclip, Trash2 } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import { NamedMaterialDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { IconButton } from '../../../parts/IconButton';
import { To } from '../../../parts/To';
import { plain } from '../../../parts/typed';
import { useAnswer } from '../../../providers/useAnswer';
import '../../../theme/library.css';
import { lacksAlt } from '../../library/list/AltState';
import { Thumb } from '../../library/list/Thumb';
import { longestCaption } from './text/captions';

/** A picture or a file of the library in the text, with what stands under it. */
export function MaterialCard({ node, editor, updateAttributes, deleteNode }: NodeViewProps) {
  const say = useText();
  const id = useId();
  const given = String(node.attrs.caption ?? '');
  const [caption, setCaption] = useState(given);
  const { answer } = useAnswer(NamedMaterialDocument, { id: String(node.attrs.materialId) });
  const material = answer?.material;
  // undone, or put together with somebody else's
  useEffect(() => setCaption(given), [given]);
  return (
    <NodeViewWrapper as="figure" className="material" data-material={node.attrs.materialId} contentEditable={false}>
      {material ? <Thumb material={material} /> : <Icon of={Paperclip} />}
      <div className="grow field">
        {material && (
          <p className="named">
            <To path={`/library/${material.id}`}>{material.title}</To>
            {lacksAlt(material) && (
              <span className="wtxt">
                {' '}
                <Icon of={CircleAlert} small /> {say('lesson.material.lacksAlt')}
              </span>
            )}
          </p>
        )}
        {answer && !material && <p className="meta">{say('lesson.material.unknown')}</p>}
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
