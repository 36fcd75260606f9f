import type { MaterialKind } from '@lechan/client';
import { useEffect, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Attestation } from '../uploads/Attestation';
import { ChosenRows } from '../uploads/ChosenRows';
import { FileDrop } from '../uploads/FileDrop';
import { showUploads } from '../uploads/open-uploads';
import { TargetFields } from '../uploads/TargetFields';
import { whatIsMissing } from '../uploads/UploadDialog';
import { UploadRow } from '../uploads/UploadRow';
import { isUnderWay } from '../uploads/upload-item';
import { useChosenFiles } from '../uploads/useChosenFiles';
import { useTarget } from '../uploads/useTarget';
import { useUploads } from '../uploads/useUploads';

/** Uploads within the dialog in which a material is chosen: what arrives is told, so that it can be chosen at once. */
export function ChooserUpload({
  kinds,
  unitId,
  onArrived,
  onLeave,
}: {
  kinds: readonly MaterialKind[] | undefined;
  /** The unit of what the material is chosen for. */
  unitId: string | undefined;
  onArrived: (ids: readonly string[]) => void;
  onLeave: () => void;
}) {
  const say = useText();
  const chosen = useChosenFiles(kinds);
  const target = useTarget(null, unitId);
  const [batches, setBatches] = useState<readonly string[]>([]);
  const items = useUploads().filter(({ batch }) => batches.includes(batch));
  const arrived = items.flatMap(({ state }) => (state.is === 'done' && state.materialId ? [state.materialId] : []));
  const isOver = items.length > 0 && !items.some(isUnderWay) && chosen.files.length === 0;
  const notYet = whatIsMissing(chosen, target);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when the last of them has arrived
  useEffect(() => {
    if (isOver && arrived.length === items.length) onArrived(arrived);
  }, [isOver]);
  return (
    <>
      {items.length + chosen.files.length > 0 && (
        <ul className="upl" aria-label={say('uploads.files')}>
          {items.map((item, at) => (
            <UploadRow key={item.id} item={item} before={items.slice(0, at).filter(isUnderWay).length} onLeave={onLeave} />
          ))}
          <ChosenRows files={chosen.files} onRemove={chosen.remove} />
        </ul>
      )}
      <FileDrop onFiles={chosen.add} isMore={items.length + chosen.files.length > 0} kinds={kinds} />
      {chosen.fit.length > 0 && (
        <>
          <div className="frm">
            <TargetFields target={target} />
          </div>
          <Attestation isAttested={chosen.isAttested} onChange={chosen.attest} />
          <div>
            <Button
              look="main"
              notYet={notYet && say(notYet)}
              onClick={() => {
                if (!target.target) return;
                showUploads();
                setBatches([...batches, ...chosen.send(target.target).map(({ batch }) => batch)]);
              }}
            >
              {say('uploads.send', { smart_count: chosen.fit.length })}
            </Button>
          </div>
        </>
      )}
      {isOver && arrived.length > 0 && arrived.length < items.length && (
        <div>
          <Button onClick={() => onArrived(arrived)}>{say('library.chooser.useArrived', { smart_count: arrived.length })}</Button>
        </div>
      )}
    </>
  );
}
