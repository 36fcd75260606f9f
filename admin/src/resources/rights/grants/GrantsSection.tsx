import { KeyRound, Plus, SearchX } from 'lucide-react';
import { useState } from 'react';
import { useChangeParams } from '../../../day/useDay';
import type { RightFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { DropAll, DropConditions } from '../../../parts/DropConditions';
import { Empty } from '../../../parts/Empty';
import { FilterSelect } from '../../../parts/FilterSelect';
import { FilterUnit } from '../../../parts/FilterUnit';
import { ListFilters } from '../../../parts/ListFilters';
import { ListShown } from '../../../parts/ListShown';
import { type ListSentence, useClauses } from '../../../parts/useClauses';
import { useAskedAct } from '../../../providers/useAskedAct';
import { atHead, usePagedList } from '../../../providers/usePagedList';
import { useMaySomewhere, useSeesAccounts } from '../../../providers/who';
import { SectionPage } from '../Rights';
import type { SectionProps } from '../sections';
import { useRoles } from '../useRoles';
import { GiveRole } from './GiveRole';
import { RightTable } from './RightTable';
import { RulesCard } from './RulesCard';
import { type Condition, conditions, filterOf, type RightsAddress, useRightsAddress } from './right-filter';

const byHolder = { field: 'HOLDER', order: 'ASC' } as const;

/** What posts bring, and every right there is, given or by a post. */
export function GrantsSection({ tabs }: SectionProps) {
  const say = useText();
  const mayGive = useMaySomewhere('grant:give');
  const seesAccounts = useSeesAccounts();
  const [isGiving, setGiving] = useState(false);
  useAskedAct(['give'], () => setGiving(true));
  const address = useRightsAddress();
  const sentence = useRightsSentence(address);
  const list = usePagedList<RightFragment>('accesses', filterOf(address), byHolder);
  return (
    <SectionPage
      name="grants"
      tabs={tabs}
      action={
        mayGive && (
          <Button look="main" icon={Plus} aria-haspopup="dialog" onClick={() => setGiving(true)}>
            {say('grants.give.open')}
          </Button>
        )
      }
    >
      {seesAccounts && <RulesCard />}
      <ListFilters sentence={sentence}>
        <RightsConditions address={address} />
      </ListFilters>
      <ListShown
        list={list}
        label={say('grants.list.title')}
        none={
          <Empty
            icon={conditions.some((one) => address[one]) ? SearchX : KeyRound}
            title={say('grants.list.none')}
            hint={say('grants.list.noneHint')}
          >
            <DropConditions clauses={sentence.clauses} />
          </Empty>
        }
        told={({ range, count, total }) => say(range ? 'grants.list.range' : 'grants.list.rangeUnknown', { ...range, count, total })}
      >
        {(rows) => (
          <>
            <RightTable rights={rows} />
          </>
        )}
      </ListShown>
      {isGiving && <GiveRole onClose={() => setGiving(false)} />}
    </SectionPage>
  );
}

/** The conditions of the list of rights as a sentence: "Mọi quyền tới được Đảng ủy phường Hồ Nam, đang có hiệu lực". */
function useRightsSentence({ reach, at, role, origin, current }: RightsAddress): ListSentence<Condition> {
  const say = useText();
  const { labelOfRole } = useRoles();
  const { begin, add, unitName, sentence } = useClauses<Condition>(reach ?? at);
  begin(say('grants.list.every'));
  add('reach', reach && unitName, 'grants.list.reaches', { isName: true });
  add('at', at && !reach && unitName, 'grants.list.at', { isName: true });
  add('role', role && labelOfRole(role), 'grants.list.role');
  add('origin', origin && say(`grants.list.origins.${origin}`), 'grants.list.origin');
  add('current', current && say('grants.list.currentValue'), 'grants.list.current');
  return sentence();
}

function RightsConditions({ address }: { address: RightsAddress }) {
  const say = useText();
  const labelOf = useLabel();
  const change = useChangeParams();
  const { roles } = useRoles();
  const set = (params: Partial<Record<Condition, string>>) => change({ ...atHead, ...params }, { replace: true });
  return (
    <>
      <FilterUnit
        label={say('grants.list.reachesLabel')}
        onlyLabel={say('grants.list.atLabel')}
        unitId={address.reach ?? address.at}
        isOnly={address.reach === undefined}
        onChange={(id, isOnly) => set({ reach: isOnly ? undefined : id, at: isOnly ? id : undefined })}
      />
      <FilterSelect
        label={say('grants.list.roleLabel')}
        any={say('grants.list.anyRole')}
        value={address.role}
        choices={roles.map(({ code, label }) => [code, labelOf(label)])}
        onChange={(role) => set({ role })}
      />
      <FilterSelect
        label={say('grants.list.originLabel')}
        any={say('grants.list.anyOrigin')}
        value={address.origin}
        choices={(['POST', 'GRANT'] as const).map((origin) => [origin, say(`grants.list.origins.${origin}`)])}
        onChange={(origin) => set({ origin })}
      />
      <div className="checks">
        <label className="cbx">
          <input type="checkbox" checked={address.current} onChange={(event) => set({ current: event.target.checked ? '1' : undefined })} />
          <span>{say('grants.list.currentLabel')}</span>
        </label>
        <DropAll conditions={conditions} address={address} />
      </div>
    </>
  );
}
