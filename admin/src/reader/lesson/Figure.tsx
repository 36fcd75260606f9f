import { useSay } from '../i18n/say';
import { Icon } from '../parts/Icon';

/** A material in a lesson: what it is called. */
export function Figure({ caption }: { material: string; caption: string }) {
  const say = useSay();
  return (
    <figure className="material">
      <span className="disc">
        <Icon of="file" />
      </span>
      <figcaption>{caption || say('lesson.material')}</figcaption>
    </figure>
  );
}
