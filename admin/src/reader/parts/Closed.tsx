import { useSay } from '../i18n/say';
import { useAddress } from '../way/address';
import { pathTo } from '../way/way';
import { PageTitle } from './PageTitle';

/** Said where nothing is read to who is not signed in. */
export function Closed() {
  const say = useSay();
  const address = useAddress();
  return (
    <div className="told">
      <PageTitle text={say('closed.title')} />
      <p>{say('closed.text')}</p>
      <p>
        <a className="btn p" href={pathTo.signIn(address)}>
          {say('account.signIn')}
        </a>
      </p>
    </div>
  );
}
