import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../i18n/useText';
import { useContact } from '../../../providers/contact';
import { announceSaved } from '../../../providers/useSavedCount';
import { useStay } from '../../../providers/useStay';
import '../../../theme/uploads.css';
import { DescribePictures } from '../describe/DescribePictures';
import { awaitInText, isAwaitedInText } from './awaited-in-text';
import { kindByName } from './file-rules';
import { takeWishes, useWishes } from './open-uploads';
import { UploadDialog } from './UploadDialog';
import { UploadTray } from './UploadTray';
import { isUnderWay, type UploadItem } from './upload-item';
import { uploads } from './upload-queue';
import { useChosenFiles } from './useChosenFiles';
import { useTarget } from './useTarget';
import { useTotals } from './useTotals';
import { useUploads } from './useUploads';

/** Over every page what is being uploaded: its dialog, or a bar at the foot; and what pictures show, asked for when they have arrived. */
export function UploadsAbove() {
  const say = useText();
  const items = useUploads();
  const wishes = useWishes();
  const chosen = useChosenFiles();
  const target = useTarget(null);
  const [isOpen, setOpen] = useState(false);
  const [describing, setDescribing] = useState<readonly string[]>();
  const undescribed = useUndescribed(items);
  const { done, refused } = useTotals(items);
  const isGoing = items.some(isUnderWay);
  useStay(isGoing || items.some(({ state }) => state.is === 'paused'));
  useShownAnew(done);
  useGoneOn();

  const { take } = chosen;
  const { begin } = target;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is taken up once
  useEffect(() => {
    if (wishes.length === 0) return;
    take(wishes);
    for (const wish of wishes) {
      if (wish.folderId !== undefined) begin(wish.folderId, wish.unitId);
    }
    takeWishes();
    setOpen(true);
  }, [wishes]);

  function beginDescribing() {
    setOpen(false);
    setDescribing(undescribed.ids);
    undescribed.ask();
  }
  // pictures are asked about at once, unless something else is to be read or done here first
  const isAskedNow = isOpen && !isGoing && undescribed.ids.length > 0 && refused === 0 && chosen.files.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the last of them has arrived
  useEffect(() => {
    if (isAskedNow) beginDescribing();
  }, [isAskedNow]);

  function close() {
    setOpen(false);
    if (chosen.intos.length > 0) {
      for (const { onOver } of chosen.intos) onOver();
      chosen.leave();
    }
    if (!isGoing && refused === 0) uploads.clear();
  }
  return (
    <>
      <p className="sr" role="status">
        {items.length > 0 && done > 0 && say('uploads.titleOf', { done, count: items.length })}
      </p>
      {isOpen ? (
        <UploadDialog
          {...{ items, chosen, target }}
          toDescribe={undescribed.ids.length}
          isForText={chosen.intos.length > 0 || isAwaitedInText()}
          onSend={(to) => {
            for (const { batch, into } of chosen.send(to)) into && awaitInText(batch, into);
          }}
          onDescribe={beginDescribing}
          onClose={close}
        />
      ) : (
        items.length > 0 &&
        !describing && (
          <UploadTray
            items={items}
            toDescribe={undescribed.ids.length}
            onOpen={() => setOpen(true)}
            onDescribe={beginDescribing}
            onClose={() => uploads.clear()}
          />
        )
      )}
      {describing && (
        <DescribePictures
          ids={describing}
          onClose={() => {
            setDescribing(undefined);
            if (!items.some(isUnderWay)) uploads.clear();
          }}
        />
      )}
    </>
  );
}

/** The pictures that arrived and were not asked about yet. */
function useUndescribed(items: readonly UploadItem[]): { ids: readonly string[]; ask: () => void } {
  const [asked, setAsked] = useState<readonly string[]>([]);
  const ids = items.flatMap(({ state, name, target }) =>
    state.is === 'done' && state.materialId && !target.material && kindByName(name) === 'IMAGE' ? [state.materialId] : [],
  );
  const open = ids.filter((id) => !asked.includes(id));
  return { ids: open, ask: () => setAsked([...asked, ...open]) };
}

/** Has the console read anew what it shows when a file has come into the library. */
function useShownAnew(done: number): void {
  const shown = useQueryClient();
  const before = useRef(done);
  useEffect(() => {
    if (done > before.current) {
      void shown.invalidateQueries();
      announceSaved();
    }
    before.current = done;
  }, [done, shown]);
}

/** Goes on when the line is back, or when somebody has signed in again. */
function useGoneOn(): void {
  const { line, isEnded } = useContact();
  useEffect(() => {
    if (line !== 'lost' && !isEnded) uploads.goOnNow();
  }, [line, isEnded]);
}
