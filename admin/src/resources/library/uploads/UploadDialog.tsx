import { Info } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Sheet } from '../../../parts/Sheet';
import { Attestation } from './Attestation';
import { ChosenRows } from './ChosenRows';
import { FileDrop } from './FileDrop';
import { TargetFields } from './TargetFields';
import { Progress, UploadRow } from './UploadRow';
import { isUnderWay, type UploadItem, type UploadTarget } from './upload-item';
import type { ChosenFiles } from './useChosenFiles';
import type { Target } from './useTarget';
import { useTotals } from './useTotals';

/** Files on their way, those that are chosen next, and what is attested of these before anything of them is sent. */
export function UploadDialog({
  items,
  chosen,
  target,
  toDescribe,
  isForText,
  onSend,
  onDescribe,
  onClose,
}: {
  items: readonly UploadItem[];
  chosen: ChosenFiles;
  target: Target;
  /** How many pictures arrived of which nothing is said yet. */
  toDescribe: number;
  /** Whether some of them go into a text. */
  isForText: boolean;
  onSend: (target: UploadTarget) => void;
  onDescribe: () => void;
  onClose: () => void;
}) {
  const say = useText();
  const { done, percent, underWay } = useTotals(items);
  const { files, fit, material, isAttested } = chosen;
  const isGoing = underWay > 0;
  const hasRows = items.length + files.length > 0;
  const notYet = fit.length === 0 ? (files.length ? 'uploads.noneFit' : 'uploads.nothingYet') : whatIsMissing(chosen, target);
  const title =
    items.length > 0 ? say('uploads.titleOf', { done, count: items.length }) : say(material ? 'uploads.versionTitle' : 'uploads.title');
  const about = isForText
    ? say('uploads.intoText')
    : isGoing
      ? say('uploads.goesOn')
      : material && say('uploads.versionOf', { title: material.title });
  return (
    <Sheet
      open
      onClose={onClose}
      width="50rem"
      title={title}
      subtitle={about}
      footer={
        <>
          <p className="grow meta" role="status">
            {notYet && (fit.length > 0 || (files.length > 0 && items.length === 0)) && (
              <>
                <Icon of={Info} small /> {say(notYet)}
              </>
            )}
          </p>
          {isGoing && <Button onClick={onClose}>{say('uploads.fold')}</Button>}
          {fit.length === 0 && items.length > 0 ? (
            !isGoing &&
            (toDescribe > 0 ? (
              <Button look="main" onClick={onDescribe}>
                {say('uploads.toDescribe', { smart_count: toDescribe })}
              </Button>
            ) : (
              <Button look="main" onClick={onClose}>
                {say('uploads.finish')}
              </Button>
            ))
          ) : (
            <Button
              look="main"
              notYet={notYet && say(notYet)}
              onClick={() => {
                const to = material ? { unitId: material.unitId, folderId: null } : target.target;
                if (to) onSend(to);
              }}
            >
              {material ? say('uploads.versionTitle') : say('uploads.send', { smart_count: Math.max(fit.length, 1) })}
            </Button>
          )}
        </>
      }
    >
      <div className="body stack uploadbody">
        {isGoing && items.length > 1 && <Progress label={say('uploads.all')} percent={percent} />}
        {hasRows && (
          <ul className="upl" aria-label={say('uploads.files')}>
            {items.map((item, at) => (
              <UploadRow key={item.id} item={item} before={items.slice(0, at).filter(isUnderWay).length} onLeave={onClose} />
            ))}
            <ChosenRows files={files} onRemove={chosen.remove} />
          </ul>
        )}
        <FileDrop onFiles={chosen.add} isMore={hasRows} isSingle={material !== undefined} kinds={material && [material.kind]} />
        {fit.length > 0 && (
          <>
            {!material && (
              <div className="frm">
                <TargetFields target={target} />
              </div>
            )}
            <Attestation isAttested={isAttested} onChange={chosen.attest} />
          </>
        )}
      </div>
    </Sheet>
  );
}

/** What is still to be said before files can be sent. */
export function whatIsMissing({ isAttested, material }: ChosenFiles, { target }: Target) {
  if (!material && !target) return 'uploads.noUnit' as const;
  return isAttested ? undefined : ('uploads.attestFirst' as const);
}
