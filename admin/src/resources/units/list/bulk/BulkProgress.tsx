import { useText } from '../../../../i18n/useText';
import { Button } from '../../../../parts/Button';
import { Sheet } from '../../../../parts/Sheet';
import type { Reached } from '../../../../providers/useBulk';

/** How many units are written by now; closing it stops before the next one. */
export function BulkProgress({ title, reached, onStop }: { title: string; reached: Reached | undefined; onStop: () => void }) {
  const say = useText();
  const { done, total } = reached ?? { done: 0, total: 1 };
  const text = say('lists.bulk.doing', { done, total });
  return (
    <Sheet open onClose={onStop} title={title} footer={<Button onClick={onStop}>{say('lists.bulk.stop')}</Button>}>
      <div className="body stack" aria-busy="true">
        <p>{text}</p>
        <progress aria-label={text} value={done} max={total} />
        <p className="soft">{say('lists.bulk.stopHint')}</p>
      </div>
    </Sheet>
  );
}
