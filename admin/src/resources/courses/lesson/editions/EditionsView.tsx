import { History, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { EditionsOfLessonDocument, type EditionsOfLessonQuery } from '../../../../generated/operations';
import { Sentence } from '../../../../i18n/Sentence';
import { useText } from '../../../../i18n/useText';
import { ActTrouble } from '../../../../parts/ActTrouble';
import { Button } from '../../../../parts/Button';
import { Failure } from '../../../../parts/Failure';
import { Note } from '../../../../parts/Note';
import { Sheet } from '../../../../parts/Sheet';
import { Waiting } from '../../../../parts/Waiting';
import type { Outcome } from '../../../../providers/useAct';
import { useAnswer } from '../../../../providers/useAnswer';
import { useDirectAct } from '../../../../providers/useDirectAct';
import { EditionDifference } from './EditionDifference';
import { EditionList } from './EditionList';

/** What a lesson said in one edition, and how that came about. */
export type Edition = NonNullable<EditionsOfLessonQuery['lesson']>['editions'][number];

/** All editions of a lesson: any two compared, and a former one taken up again. */
export function EditionsView({
  lessonId,
  onRestore,
  onClose,
}: {
  lessonId: string;
  /** Writes what an edition says to the draft; nothing where one may not write. */
  onRestore?: (number: number) => Promise<Outcome | undefined>;
  onClose: () => void;
}) {
  const say = useText();
  const { answer, error, refetch } = useAnswer(EditionsOfLessonDocument, { id: lessonId });
  const editions = answer?.lesson?.editions ?? [];
  const [chosen, setChosen] = useState<{ from?: number; to?: number }>({});
  const [latest, before] = editions;
  const to = editions.find(({ number }) => number === chosen.to) ?? latest;
  const from = editions.find(({ number }) => number === chosen.from) ?? before;
  const restoring = useDirectAct(
    async (number: number) => onRestore?.(number),
    () => onClose(),
  );
  return (
    <Sheet open onClose={onClose} width="78rem" title={say('lesson.editions.title')} subtitle={say('lesson.editions.hint')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and there may be nothing in it that takes the focus */}
      <div className="body editions" tabIndex={0}>
        {error && !answer ? <Failure error={error} onRetry={refetch} /> : !answer && <Waiting rows={4} />}
        {latest && !before && <p className="soft">{say('lesson.editions.only', { number: latest.number })}</p>}
        {to && from && (
          <>
            <EditionList editions={editions} from={from.number} to={to.number} onChoose={setChosen} />
            <div className="stack">
              <EditionDifference from={from} to={to} />
              <ActTrouble of={restoring.trouble} />
              {onRestore && (
                <Note
                  tone="info"
                  icon={History}
                  action={
                    <Button small icon={RotateCcw} busy={restoring.isBusy} onClick={() => restoring.go(from.number)}>
                      {say('lesson.editions.restore', { number: from.number })}
                    </Button>
                  }
                >
                  <p>
                    <Sentence message="lesson.editions.restoreHint" values={{ number: from.number }} />
                  </p>
                </Note>
              )}
            </div>
          </>
        )}
      </div>
    </Sheet>
  );
}
