import { useSay } from '../i18n/say';
import { useAddress } from '../way/address';
import { pathTo } from '../way/way';

/** What stands below every page. */
export function Footer() {
  const say = useSay();
  const address = useAddress();
  return (
    <footer className="foot">
      <p>{say('foot.kept')}</p>
      <ul>
        <li>
          <a href={pathTo.feed}>{say('foot.feed')}</a>
        </li>
        <li>
          <a href={pathTo.signIn(address)}>{say('foot.signIn')}</a>
        </li>
      </ul>
    </footer>
  );
}
