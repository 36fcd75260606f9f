import { UsersRound } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';

/** Who else has the lesson open. */
export function OthersHere({ names }: { names: readonly string[] }) {
  const say = useText();
  return (
    <p className="othershere meta" role="status">
      {names.length > 0 && (
        <>
          <Icon of={UsersRound} small /> <span>{say('lesson.others', { names: names.join(', '), smart_count: names.length })}</span>
        </>
      )}
    </p>
  );
}
