import { useId } from 'react';
import { useSay } from '../i18n/say';

/** How many lessons of a course were read, as a bar and in words. */
export function Progress({ read, total }: { read: number; total: number }) {
  const say = useSay();
  const id = useId();
  return (
    <div className="progress">
      <progress aria-labelledby={id} value={read} max={Math.max(total, 1)} />
      <p className="meta" id={id}>
        {say('course.progress', { read, total })}
      </p>
    </div>
  );
}
