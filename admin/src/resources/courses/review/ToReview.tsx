import { Check, Eye, UsersRound } from 'lucide-react';
import { usePath } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { type Approving, useApproval } from './useApproval';

/** The way to where is decided about what was handed in; who wrote a part of it is told that somebody else approves, and may look. */
export function ToReview<Result, Variables>({
  path,
  approving,
  small,
}: {
  path: string;
  approving: Approving<Result, Variables>;
  small?: boolean;
}) {
  const say = useText();
  const toPath = usePath();
  const { isAnothers, isPending } = useApproval(approving);
  if (isPending) return null;
  if (!isAnothers) {
    return (
      <Button look="main" small={small} icon={Check} to={toPath(path)}>
        {say('course.steps.review')}
      </Button>
    );
  }
  return (
    <>
      <Button small={small} icon={Eye} to={toPath(path)}>
        {say('course.steps.look')}
      </Button>
      <p className="meta anothers">
        <Icon of={UsersRound} small /> {say('review.anothers')}
      </p>
    </>
  );
}
