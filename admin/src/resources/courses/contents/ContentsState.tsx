import { CloudCheck, Undo2 } from 'lucide-react';
import { shownInstant } from '../../../day/day';
import { Sentence } from '../../../i18n/Sentence';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { SaveFailure } from '../../../parts/form/SaveFailure';
import { Icon } from '../../../parts/Icon';
import { Note } from '../../../parts/Note';
import { numberOf, type Toc } from './toc';
import type { Contents } from './useContents';

/** How it stands with saving: what was done last and the way back from it, or what stands in its way; nothing typed or moved is lost. */
export function ContentsState({ contents, mayWrite }: { contents: Contents; mayWrite: boolean }) {
  const say = useText();
  const { done, isSaving, unsaved, overtaken, canUndo, undo, retry, drop } = contents;
  return (
    <div className={unsaved || overtaken || done ? 'tocstate' : undefined}>
      <div className="row between wrap" role="status">
        {done && !unsaved && !overtaken && (
          <>
            <p className="grow">
              {!isSaving && <Icon of={CloudCheck} small />} {done.told}{' '}
              <span className="meta">
                {done.at && !isSaving ? say('contents.savedAt', { time: shownInstant(done.at).time }) : say('shell.state.saving')}
              </span>
            </p>
            {canUndo && (
              <Button
                small
                icon={Undo2}
                notYet={isSaving ? say('shell.state.saving') : undefined}
                onClick={() => undo(say('contents.told.undone'))}
              >
                {say('contents.undo')}
              </Button>
            )}
          </>
        )}
      </div>
      {overtaken && mayWrite && <TwoVersions contents={contents} />}
      {unsaved && mayWrite && (
        <>
          {'error' in unsaved && <SaveFailure error={unsaved.error} />}
          {'refusals' in unsaved &&
            unsaved.refusals.map(({ message }) => (
              <Note key={message} tone="danger">
                <p>{message}</p>
              </Note>
            ))}
          {'since' in unsaved && (
            <Note tone="info">
              <p>
                <Sentence message="contents.kept" values={unsaved.since ? shownInstant(unsaved.since) : { day: '', time: '' }} />
              </p>
            </Note>
          )}
          <div className="row wrap">
            {!('refusals' in unsaved) && (
              <Button look="main" busy={isSaving} onClick={retry}>
                {say('contents.retry')}
              </Button>
            )}
            <Button onClick={drop}>{say('refusals' in unsaved ? 'shell.state.close' : 'contents.drop')}</Button>
          </div>
        </>
      )}
    </div>
  );
}

/** What one made and what somebody else saved meanwhile, side by side: neither goes over the other unseen. */
function TwoVersions({ contents: { overtaken, drop, remake } }: { contents: Contents }) {
  const say = useText();
  if (!overtaken) return null;
  const { mine, theirs, told, isWhole } = overtaken;
  return (
    <Note tone="warn">
      <p>
        <Sentence message="contents.overtaken.told" /> {say('contents.overtaken.yours', { told })}
      </p>
      <div className="twotocs">
        <Version title={say('contents.overtaken.mine')} toc={mine} other={theirs} />
        <Version title={say('contents.overtaken.theirs')} toc={theirs} other={mine} />
      </div>
      <div className="row wrap">
        <Button look="main" onClick={remake}>
          {say(isWhole ? 'contents.overtaken.whole' : 'contents.overtaken.again')}
        </Button>
        <Button onClick={drop}>{say('contents.overtaken.take')}</Button>
      </div>
    </Note>
  );
}

function Version({ title, toc, other }: { title: string; toc: Toc; other: Toc }) {
  const say = useText();
  const placeIn = (of: Toc, id: string) =>
    `${of.find(({ lessons }) => lessons.some((lesson) => lesson.id === id))?.title} ${numberOf(of, id)}`;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {toc.map((module, at) => (
        <div key={module.key}>
          <p>
            <b>{say('contents.module', { number: at + 1, title: module.title })}</b>
          </p>
          <ul>
            {module.lessons.map((lesson) => {
              const line = say('contents.lesson', { number: numberOf(toc, lesson.id), title: lesson.title });
              return <li key={lesson.id}>{placeIn(toc, lesson.id) === placeIn(other, lesson.id) ? line : <ins>{line}</ins>}</li>;
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
