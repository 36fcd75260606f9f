import { Check, Eye } from 'lucide-react';
import { usePath } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import type { Approval } from './useApproval';

/** The way to where is decided about what was handed in; whoever wrote a part of it may look. */
export function ToReview({ path, approval: { isAnothers, isPending }, small }: { path: string; approval: Approval; small?: boolean }) {
  const say = useText();
  const toPath = usePath();
  if (isPending) return null;
  return (
    <Button look={isAnothers ? 'plain' : 'main'} small={small} icon={isAnothers ? Eye : Check} to={toPath(path)}>
      {say(isAnothers ? 'course.steps.look' : 'course.steps.review')}
    </Button>
  );
}
