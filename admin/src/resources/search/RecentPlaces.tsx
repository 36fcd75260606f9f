import { Network, UserRound, X } from 'lucide-react';
import { useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { Icon } from '../../parts/Icon';
import { IconButton } from '../../parts/IconButton';
import { Name } from '../../parts/Name';
import { To } from '../../parts/To';
import { useRecentPlaces } from './useRecentPlaces';

/** The units and people seen last on this machine, each to go back to or take off the list; nothing when there are none. */
export function RecentPlaces() {
  const say = useText();
  const { places, forget } = useRecentPlaces();
  if (places.length === 0) return null;
  return (
    <Card flush title={say('palette.groups.recent')}>
      <ul className="rows">
        {places.map(({ path, kind, name }) => (
          <li key={path}>
            <span className="disc">
              <Icon of={kind === 'unit' ? Network : UserRound} />
            </span>
            <To path={path} className="grow">
              <Name>{name}</Name>
            </To>
            <IconButton icon={X} label={say('palette.forgetPlace', { name })} onClick={() => forget(path)} />
          </li>
        ))}
      </ul>
      <p className="in meta">{say('palette.recentHint')}</p>
    </Card>
  );
}
