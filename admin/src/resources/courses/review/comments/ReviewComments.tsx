import '../../../../theme/lesson-comments.css';
import type { RefObject } from 'react';
import { CommentDialog } from '../../lesson/comments/CommentDialog';
import { CommentsPanel } from '../../lesson/comments/CommentsPanel';
import { useReviewCommenting } from './useReviewCommenting';

/** What writers and reviewers say of a lesson, beside what became different of it. */
export function ReviewComments({
  lessonId,
  body,
  mayWrite,
  within,
  onWhole,
}: {
  lessonId: string;
  /** What it says now. */
  body: unknown;
  mayWrite: boolean;
  /** Where the difference is shown. */
  within: RefObject<HTMLElement | null>;
  onWhole: () => void;
}) {
  const { docOf, ...commenting } = useReviewCommenting(lessonId, body, within, onWhole);
  return (
    <div className="card">
      <CommentsPanel commenting={commenting} mayWrite={mayWrite} />
      {commenting.begun && <CommentDialog lessonId={lessonId} docOf={docOf} chosen={commenting.begun.chosen} onClose={commenting.end} />}
    </div>
  );
}
