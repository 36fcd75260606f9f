import { TriangleAlert } from 'lucide-react';
import { shownDay } from '../../../day/day';
import { type Say, useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import type { ListedAccount } from './account-filter';

type Account = Pick<ListedAccount, 'secondFactor' | 'secondFactorDueOn' | 'isEnded'>;

/** By what somebody proves a second time who they are; that it is missing is told with the day from which on they can do nothing without. */
export function SecondFactor({ account }: { account: Account }) {
  const say = useText();
  const { secondFactor, secondFactorDueOn } = account;
  if (secondFactor === 'NONE') return <span className="muted">{wordOfFactor(account, say)}</span>;
  if (secondFactor !== 'MISSING') return wordOfFactor(account, say);
  return (
    <>
      <span className="wtxt nowrap">
        <Icon of={TriangleAlert} small /> {wordOfFactor(account, say)}
      </span>
      {secondFactorDueOn && <span className="meta block">{say('rights.accounts.factorDue', { day: shownDay(secondFactorDueOn) })}</span>}
    </>
  );
}

/** The same in a word, as in a file. */
export function wordOfFactor({ secondFactor }: Account, say: Say): string {
  return say(`rights.accounts.factorStates.${secondFactor}`);
}
