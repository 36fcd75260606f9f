import { ScrollText } from 'lucide-react';
import { usePath } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { useMaySomewhere } from '../../../providers/who';
import type { Condition } from './trail-filter';

/** Leads to what the trail has of something; nothing for who may read no trail. */
export function SeeTrail({ of }: { of: Partial<Record<Condition, string>> }) {
  const say = useText();
  const toPath = usePath();
  const mayRead = useMaySomewhere('audit:read');
  if (!mayRead) return null;
  return (
    <Button icon={ScrollText} to={toPath('/rights/trail', of)}>
      {say('trail.seeFor')}
    </Button>
  );
}
