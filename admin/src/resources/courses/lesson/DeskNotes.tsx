import { CornerUpLeft, Undo2 } from 'lucide-react';
import { shownInstant } from '../../../day/day';
import type { MarkFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Note } from '../../../parts/Note';
import { SignIn } from '../../../parts/SignIn';
import type { LessonSaving } from './saving/lesson-saving';
import type { Saving } from './saving/saving';
import type { Replaced } from './useRestoring';

/** What is to be known before one writes on: what was taken up again, what was left out of what was pasted, and why something is not saved. */
export function DeskNotes({
  now,
  saving,
  keptSince,
  pictures,
  edition,
  onPicturesRead,
  onMaterial,
  onCompare,
  replaced,
  onTakeBack,
}: {
  now: Saving;
  saving: LessonSaving;
  keptSince: string | undefined;
  pictures: number;
  /** The draft, and why what was handed in of it was returned. */
  edition: MarkFragment | undefined;
  onPicturesRead: () => void;
  /** Chooses materials of the library for the text. */
  onMaterial: () => void;
  /** Shows both versions side by side. */
  onCompare: () => void;
  /** That the draft was written over with a former edition. */
  replaced: Replaced | undefined;
  onTakeBack: () => void;
}) {
  const say = useText();
  const kept = keptSince && shownInstant(keptSince);
  const told = [...(now.refusals.get('body') ?? []), ...(now.refusals.get('') ?? [])];
  return (
    <div className="desknotes">
      {edition?.state === 'DRAFT' && edition.reason && edition.decidedAt && (
        <Note tone="warn" icon={CornerUpLeft}>
          <p>
            <Sentence
              message="review.one.steps.returned"
              values={{
                day: shownInstant(edition.decidedAt).day,
                by: edition.decidedBy ? say('courses.told.by', { who: edition.decidedBy }) : '',
                reason: edition.reason,
              }}
            />
          </p>
        </Note>
      )}
      {kept && now.state !== 'overtaken' && (
        <Note tone="info">
          <p>
            <Sentence message="lesson.save.kept" values={{ time: kept.time, day: kept.day }} />
          </p>
        </Note>
      )}
      {now.theirs && (
        <Note
          tone="warn"
          action={
            <Button small look="main" aria-haspopup="dialog" onClick={onCompare}>
              {say('lesson.merge.compare')}
            </Button>
          }
        >
          <p>
            <Sentence
              message="lesson.merge.overtaken"
              values={{ name: now.theirs.savedBy ?? say('lesson.merge.somebody'), time: shownInstant(now.theirs.savedAt).time }}
            />
          </p>
        </Note>
      )}
      {replaced && (
        <Note
          tone="info"
          action={
            <Button small icon={Undo2} onClick={onTakeBack}>
              {say('lesson.editions.takeBack')}
            </Button>
          }
        >
          <p>
            <Sentence message="lesson.editions.restored" values={{ number: replaced.number }} />
          </p>
        </Note>
      )}
      <div role="status">
        {pictures > 0 && (
          <Note
            tone="warn"
            action={
              <>
                <Button
                  small
                  look="main"
                  aria-haspopup="dialog"
                  onClick={() => {
                    onPicturesRead();
                    onMaterial();
                  }}
                >
                  {say('lesson.paste.choose')}
                </Button>
                <Button small onClick={onPicturesRead}>
                  {say('lesson.paste.understood')}
                </Button>
              </>
            }
          >
            <p>{say('lesson.paste.pictures', { smart_count: pictures })}</p>
          </Note>
        )}
      </div>
      {told.length > 0 && (
        <Note tone="danger">
          <p>
            <Sentence message="lesson.refused.body" />
          </p>
          {told.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Note>
      )}
      {now.state === 'ended' && (
        <Note tone="danger" action={<SignIn small />}>
          <p>
            <Sentence message="contact.notSaved" />
          </p>
        </Note>
      )}
      {now.state === 'forbidden' && (
        <Note tone="danger">
          <p>
            <Sentence message="lesson.refused.forbidden" />
          </p>
        </Note>
      )}
      {now.state === 'trouble' && (
        <Note
          tone="warn"
          action={
            <Button small onClick={() => void saving.flush()}>
              {say('shell.state.retry')}
            </Button>
          }
        >
          <p>
            <Sentence message="lesson.refused.trouble" />
          </p>
        </Note>
      )}
    </div>
  );
}
