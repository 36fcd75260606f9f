import { useSay } from '../i18n/say';
import { pathTo } from '../way/way';

/** What stands below every page. */
export function Footer() {
  const say = useSay();
  return (
    <footer className="foot">
      <p>{say('foot.kept')}</p>
      <p>
        <a href={pathTo.feed}>{say('foot.feed')}</a>
      </p>
    </footer>
  );
}
