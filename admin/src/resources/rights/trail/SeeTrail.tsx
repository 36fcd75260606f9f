import { ScrollText } from 'lucide-react';
import { usePath } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { useMay } from '../../../providers/who';
import type { Condition } from './trail-filter';

/** Leads to what the trail has of something; nothing for who may read no trail. */
export function SeeTrail({
  of,
  isOfPlatform,
}: {
  of: Partial<Record<Condition, string>>;
  /** Whether only who may read the whole trail finds anything of it. */
  isOfPlatform?: boolean;
}) {
  const say = useText();
  const toPath = usePath();
  const may = useMay();
  if (!may({ permission: 'audit:read', isOfPlatform })) return null;
  return (
    <Button icon={ScrollText} to={toPath('/rights/trail', of)}>
      {say('trail.seeFor')}
    </Button>
  );
}
