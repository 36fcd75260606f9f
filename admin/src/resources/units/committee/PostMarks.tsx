import type { PostFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';

/** That somebody only acts in a position, or holds it beside another. */
export function PostMarks({ post: { isActing, isConcurrent } }: { post: Pick<PostFragment, 'isActing' | 'isConcurrent'> }) {
  const say = useText();
  const marks = [isActing && say('units.officers.acting'), isConcurrent && say('units.officers.concurrent')].filter(Boolean);
  return marks.length > 0 && <span className="meta"> ({marks.join(', ')})</span>;
}
