import { useSay } from '../i18n/say';
import { To } from '../way/To';
import { pathTo } from '../way/way';
import { Icon } from './Icon';

/** A course to take along: as one archive, as PDF, and on one page for paper. */
export function Offline({ slug }: { slug: string }) {
  const say = useSay();
  return (
    <>
      <h2 className="meta offh">{say('offline.title')}</h2>
      <ul className="off">
        <li>
          <a href={pathTo.file(slug, 'zip')} download>
            <Icon of="parcel" isSmall /> {say('offline.zip')}
          </a>
        </li>
        <li>
          <a href={pathTo.file(slug, 'pdf')} download>
            <Icon of="file" isSmall /> {say('offline.pdf')}
          </a>
        </li>
        <li>
          <To href={pathTo.whole(slug)}>
            <Icon of="printer" isSmall /> {say('course.whole')}
          </To>
        </li>
      </ul>
    </>
  );
}
