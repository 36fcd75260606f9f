import { Captions as CaptionsIcon, Plus } from 'lucide-react';
import { useState } from 'react';
import { type CaptionFragment, SaveMaterialDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { useSaved } from '../../../parts/form/useSaved';
import { Icon } from '../../../parts/Icon';
import { useLanguageName } from '../../courses/useLanguageName';
import { AddCaptions } from './AddCaptions';
import type { ShownMaterial } from './shown-material';

/** A caption as a command takes it. */
export const captionInput = ({ fileId, language, label }: CaptionFragment) => ({ fileId, language, label });

/** The captions of a video or a sound: what there are, more of them, and fewer. */
export function Captions({ material, mayWrite }: { material: ShownMaterial; mayWrite: boolean }) {
  const say = useText();
  const saved = useSaved();
  const nameOf = useLanguageName();
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<CaptionFragment>();
  const { id, number, captions } = material;
  return (
    <Card
      flush
      title={say('material.captions.title')}
      action={
        mayWrite && (
          <Button small icon={Plus} aria-haspopup="dialog" onClick={() => setAdding(true)}>
            {say('material.captions.add')}
          </Button>
        )
      }
    >
      {captions.length === 0 ? (
        <p className="in soft">{say('material.captions.none')}</p>
      ) : (
        <ul className="rows">
          {captions.map((caption) => (
            <li key={caption.fileId}>
              <Icon of={CaptionsIcon} />
              <div className="grow">
                <p className="t">{caption.label}</p>
                <p className="meta">{nameOf(caption.language)}</p>
              </div>
              {mayWrite && (
                <Button small look="quiet" aria-haspopup="dialog" onClick={() => setLeaving(caption)}>
                  {say('material.captions.remove')}
                  <span className="sr">, {caption.label}</span>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isAdding && <AddCaptions material={material} onClose={() => setAdding(false)} />}
      {leaving && (
        <ConfirmDialog
          title={say('material.captions.removeTitle', { label: leaving.label })}
          refusedTitle={say('material.captions.removeRefused')}
          document={SaveMaterialDocument}
          select={({ saveMaterial }) => saveMaterial}
          variables={(dryRun) => ({
            input: { id, number, dryRun, captions: captions.filter(({ fileId }) => fileId !== leaving.fileId).map(captionInput) },
          })}
          label={say('material.captions.remove')}
          keep={say('library.folders.keep')}
          onDone={() => {
            saved(say('material.captions.removed', { label: leaving.label }));
            setLeaving(undefined);
          }}
          onClose={() => setLeaving(undefined)}
        >
          <p>{say('material.versions.stays')}</p>
        </ConfirmDialog>
      )}
    </Card>
  );
}
