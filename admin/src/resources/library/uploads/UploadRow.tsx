import { Check, FileX2, type LucideIcon, Pause, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { IconButton } from '../../../parts/IconButton';
import { To } from '../../../parts/To';
import { kindIcons } from '../kinds';
import { kindByName } from './file-rules';
import { keepingFocus } from './keeping-focus';
import { sentOf, type UploadItem } from './upload-item';
import { uploads } from './upload-queue';
import { useUploadText } from './useUploadText';

/** A file in the list: its sign and name, how it stands in words, how far it has come, and what can be done. */
export function FileRow({
  name,
  icon,
  tone,
  status,
  bar,
  children,
}: {
  name: string;
  icon?: LucideIcon;
  tone?: 'w' | 'e' | 'k';
  status: ReactNode;
  bar?: ReactNode;
  children?: ReactNode;
}) {
  const kind = kindByName(name);
  return (
    <li>
      <Icon of={icon ?? (kind ? kindIcons[kind] : FileX2)} />
      <div className="grow">
        <p className="name anywhere" dir="auto">
          {name}
        </p>
        <div className={`st ${tone ?? ''}`}>{status}</div>
        {bar}
      </div>
      {children && <div className="acts">{children}</div>}
    </li>
  );
}

/** An upload: what is said of it and what can be done with it follow how it stands. */
export function UploadRow({ item, before, onLeave }: { item: UploadItem; before: number; onLeave: () => void }) {
  const say = useText();
  const { stateOf, percentOf } = useUploadText();
  useEverySecond(item.state.is === 'cut');
  const { id, name, size, state } = item;
  const text = stateOf(item, before);
  const tone = { cut: 'w', signedOut: 'w', paused: 'w', refused: 'e', done: 'k' }[state.is as string] as 'w' | 'e' | 'k' | undefined;
  const isGoing = state.is === 'sending' || state.is === 'paused' || state.is === 'cut' || state.is === 'signedOut';
  const percent = state.is === 'reading' ? percentOf(state.done, size) : percentOf(sentOf(item), size);
  return (
    <FileRow
      name={name}
      icon={state.is === 'refused' ? FileX2 : undefined}
      tone={tone}
      status={
        state.is === 'refused' ? <RefusedText reason={text} /> : <StrongText icon={state.is === 'done' ? Check : undefined} text={text} />
      }
      bar={
        (isGoing || state.is === 'reading') && (
          <Progress label={say('uploads.progress', { name })} percent={percent} isHeld={tone === 'w'} isFaint={state.is === 'reading'} />
        )
      }
    >
      {state.is === 'cut' && (
        <Button small onClick={({ currentTarget }) => keepingFocus(currentTarget, () => uploads.goOn(id))}>
          {say('uploads.goOnNow')}
          <span className="sr">, {name}</span>
        </Button>
      )}
      {(state.is === 'paused' || state.is === 'signedOut') && (
        <Button small onClick={({ currentTarget }) => keepingFocus(currentTarget, () => uploads.goOn(id))}>
          {say('uploads.goOn')}
          <span className="sr">, {name}</span>
        </Button>
      )}
      {state.is === 'refused' && state.mayRetry && (
        <Button small onClick={({ currentTarget }) => keepingFocus(currentTarget, () => uploads.goOn(id))}>
          {say('uploads.again')}
          <span className="sr">, {name}</span>
        </Button>
      )}
      {state.is === 'done' && state.materialId && (
        <To path={`/library/${state.materialId}`} onClick={onLeave} className="seeit">
          {say('uploads.see')}
          <span className="sr">, {name}</span>
        </To>
      )}
      {state.is === 'sending' && (
        <IconButton
          icon={Pause}
          label={say('uploads.pause', { name })}
          onClick={({ currentTarget }) => keepingFocus(currentTarget, () => uploads.pause(id))}
        />
      )}
      {state.is !== 'done' && state.is !== 'recording' && (
        <IconButton
          icon={X}
          label={say(state.is === 'refused' ? 'uploads.remove' : 'uploads.cancel', { name })}
          onClick={({ currentTarget }) => keepingFocus(currentTarget, () => uploads.remove(id))}
        />
      )}
    </FileRow>
  );
}

/** Why a file is not taken: what is so in strong words, then what to do. */
export function RefusedText({ reason }: { reason: string }) {
  const say = useText();
  const end = reason.search(/\.\s/) + 1;
  const so = end ? reason.slice(0, end) : reason;
  return (
    <p role="alert">
      {say('uploads.state.refused', { reason: so.charAt(0).toLocaleLowerCase() + so.slice(1) })}
      {end > 0 && <span>{reason.slice(end)}</span>}
    </p>
  );
}

function StrongText({ text, icon }: { text: string; icon?: LucideIcon }) {
  const [, strong, rest] = /^<b>(.*?)<\/b>(.*)$/.exec(text) ?? [];
  return (
    <p>
      {icon && <Icon of={icon} small />}
      {strong === undefined ? <span>{text}</span> : strong}
      {rest && <span>{rest}</span>}
    </p>
  );
}

/** How far something has come, in a bar. */
export function Progress({ label, percent, isHeld, isFaint }: { label: string; percent: number; isHeld?: boolean; isFaint?: boolean }) {
  return (
    <div
      className={`prog ${isHeld ? 'warn' : ''} ${isFaint ? 'faint' : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <i style={{ width: `${percent}%` }} />
    </div>
  );
}

/** Draws anew every second what counts them. */
function useEverySecond(isCounting: boolean): void {
  const [, setNow] = useState(0);
  useEffect(() => {
    if (!isCounting) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isCounting]);
}
