import { CircleCheck, CloudOff, FileX2, Pause, Upload, X } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { IconButton } from '../../../parts/IconButton';
import { Progress } from './UploadRow';
import type { UploadItem } from './upload-item';
import { useTotals } from './useTotals';

/** At the foot of every page while files are on their way and their dialog is closed: how far they have come in all. */
export function UploadTray({
  items,
  toDescribe,
  onOpen,
  onDescribe,
  onClose,
}: {
  items: readonly UploadItem[];
  toDescribe: number;
  onOpen: () => void;
  onDescribe: () => void;
  onClose: () => void;
}) {
  const say = useText();
  const { done, refused, paused, underWay, cut, percent } = useTotals(items);
  const isCut = underWay > 0 && cut === underWay;
  const isOver = underWay === 0 && paused === 0;
  const text = isCut
    ? say('uploads.tray.cut', { smart_count: cut })
    : underWay > 0
      ? say('uploads.tray.going', { smart_count: underWay, percent })
      : paused > 0
        ? say('uploads.tray.paused', { smart_count: paused })
        : done > 0 && say('uploads.tray.done', { smart_count: done });
  return (
    <section className={`tray ${isCut ? 'warn' : ''}`} aria-label={say('uploads.tray.label')}>
      <Icon of={isCut ? CloudOff : underWay > 0 ? Upload : paused > 0 ? Pause : done > 0 ? CircleCheck : FileX2} />
      <div className="grow">
        <p>
          {text} {refused > 0 && <b className="etxt">{say('uploads.tray.refused', { smart_count: refused })}</b>}
        </p>
        {!isOver && <Progress label={say('uploads.all')} percent={percent} isHeld={isCut || underWay === 0} />}
      </div>
      {isOver && toDescribe > 0 && (
        <Button small onClick={onDescribe}>
          {say('uploads.toDescribe', { smart_count: toDescribe })}
        </Button>
      )}
      <Button small aria-haspopup="dialog" onClick={onOpen}>
        {say('uploads.tray.open')}
      </Button>
      {isOver && <IconButton icon={X} label={say('uploads.tray.close')} onClick={onClose} />}
    </section>
  );
}
