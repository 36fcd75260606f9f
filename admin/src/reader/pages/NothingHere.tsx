import { useSay } from '../i18n/say';
import { PageTitle } from '../parts/PageTitle';
import { useAddress } from '../way/address';
import { To } from '../way/To';
import { pathTo } from '../way/way';

/** Said where an address leads nowhere, or to what is not for who asks: which of both is not told. */
export function NothingHere({ isCourse = false, of }: { isCourse?: boolean; of?: { slug: string; title: string } }) {
  const say = useSay();
  const address = useAddress();
  return (
    <div className="told">
      <PageTitle text={say('missing.title')} />
      <p>{of ? say('missing.lesson', { title: of.title }) : say(isCourse ? 'missing.course' : 'missing.page')}</p>
      <p className="row wrap">
        {of ? (
          <To className="btn p" href={pathTo.course(of.slug)}>
            {say('missing.toCourse')}
          </To>
        ) : (
          <To className="btn p" href={pathTo.list()}>
            {say('missing.toList')}
          </To>
        )}
        {isCourse && (
          <a className="btn" href={pathTo.signIn(address)}>
            {say('account.signIn')}
          </a>
        )}
      </p>
    </div>
  );
}
