import { CircleCheck, CircleSlash, Clock, type LucideIcon, RefreshCw } from 'lucide-react';
import type { TokenFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Tag, type Tone } from '../../../parts/Tag';

const looks: Record<TokenFragment['state'], { tone: Tone; icon: LucideIcon }> = {
  ACTIVE: { tone: 'ok', icon: CircleCheck },
  EXPIRING: { tone: 'warn', icon: Clock },
  BEING_REPLACED: { tone: 'info', icon: RefreshCw },
  EXPIRED: { tone: 'out', icon: CircleSlash },
  REVOKED: { tone: 'out', icon: CircleSlash },
  LAPSED: { tone: 'out', icon: CircleSlash },
};

/** How an access token stands today. */
export function TokenState({ state }: Pick<TokenFragment, 'state'>) {
  const say = useText();
  return <Tag {...looks[state]}>{say(`tokens.states.${state}`)}</Tag>;
}
