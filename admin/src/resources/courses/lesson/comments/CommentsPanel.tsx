import { MessageSquarePlus } from 'lucide-react';
import { useEffect } from 'react';
import { useText } from '../../../../i18n/useText';
import { Button } from '../../../../parts/Button';
import { Failure } from '../../../../parts/Failure';
import { Waiting } from '../../../../parts/Waiting';
import { CommentThread } from './CommentThread';
import type { Commenting } from './useCommenting';

/** What writers and reviewers say of a lesson: beside its text, on a phone below it. */
export function CommentsPanel({ commenting, mayWrite }: { commenting: Commenting; mayWrite: boolean }) {
  const say = useText();
  const { threads, error, refetch, current } = commenting;
  const open = threads?.filter(({ resolvedAt }) => !resolvedAt) ?? [];
  const settled = threads?.filter(({ resolvedAt }) => resolvedAt) ?? [];
  useEffect(() => {
    if (current) document.getElementById(`comment-${current}`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <section className="comments" aria-labelledby="comments-title">
      <header className="row between">
        <h2 id="comments-title">
          {say('lesson.comments.title')} {open.length > 0 && <span className="c">{open.length}</span>}
        </h2>
        <Button small icon={MessageSquarePlus} aria-haspopup="dialog" onClick={commenting.begin}>
          {say('lesson.comments.add')}
        </Button>
      </header>
      {error && !threads ? <Failure error={error} onRetry={refetch} title="lesson.comments.failed" /> : !threads && <Waiting rows={3} />}
      {threads && open.length === 0 && <p className="soft">{say('lesson.comments.none')}</p>}
      <ul className="threads">
        {open.map((thread) => (
          <CommentThread key={thread.id} {...{ thread, commenting, mayWrite }} />
        ))}
      </ul>
      {settled.length > 0 && (
        <details>
          <summary>{say('lesson.comments.settled', { smart_count: settled.length })}</summary>
          <ul className="threads">
            {settled.map((thread) => (
              <CommentThread key={thread.id} {...{ thread, commenting, mayWrite }} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
