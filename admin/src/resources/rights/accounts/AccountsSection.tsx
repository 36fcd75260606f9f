import { SearchX, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useChangeParams, useParam } from '../../../day/useDay';
import { AccountCountsDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Empty } from '../../../parts/Empty';
import { ExportFailed } from '../../../parts/ExportFailed';
import { ExportMenu } from '../../../parts/ExportMenu';
import { FilterSelect } from '../../../parts/FilterSelect';
import { FilterText } from '../../../parts/FilterText';
import { ListShown } from '../../../parts/ListShown';
import { Segment } from '../../../parts/Segment';
import { useAnswer } from '../../../providers/useAnswer';
import { useAskedAct } from '../../../providers/useAskedAct';
import { atHead, usePagedList } from '../../../providers/usePagedList';
import { useMayEverywhere } from '../../../providers/who';
import { SectionPage } from '../Rights';
import type { SectionProps } from '../sections';
import { AccountTable } from './AccountTable';
import { accountFilter, factorIn, factors, type ListedAccount, stateIn, states } from './account-filter';
import { InviteDialog } from './InviteDialog';
import { useAccountFiles } from './useAccountFiles';

const byName = { field: 'NAME', order: 'ASC' } as const;

/** Who can sign in, with what they may do where and when they were last seen. */
export function AccountsSection({ tabs }: SectionProps) {
  const say = useText();
  const change = useChangeParams();
  const [isInviting, setInviting] = useState(false);
  const mayKeep = useMayEverywhere('account:manage');
  useAskedAct(['invite'], () => setInviting(true), mayKeep);
  const state = stateIn(useParam('state'));
  const text = useParam('name') ?? '';
  const factor = factorIn(useParam('factor'));
  const filter = accountFilter(state, text, factor);
  const files = useAccountFiles(filter);
  const { answer: counts } = useAnswer(AccountCountsDocument, {}, { keepFormer: true });
  const list = usePagedList<ListedAccount>('accounts', filter, byName);
  return (
    <SectionPage
      name="accounts"
      tabs={tabs}
      action={
        <div className="row wrap">
          <ExportMenu progress={files.exporting.progress} label={say('units.list.export')} onSave={files.save} />
          {mayKeep && (
            <Button look="main" icon={UserRoundPlus} aria-haspopup="dialog" onClick={() => setInviting(true)}>
              {say('rights.accounts.invite')}
            </Button>
          )}
        </div>
      }
    >
      <div className="row between wrap g4 accountbar">
        <Segment
          label={say('rights.accounts.state')}
          value={state}
          onChange={(chosen) => change({ ...atHead, state: chosen === 'all' ? undefined : chosen }, { replace: true })}
          choices={states.map((value) => ({
            value,
            label: say(`rights.accounts.states.${value}`, { smart_count: counts?.[value].totalCount ?? '' }).trim(),
          }))}
        />
        <FilterSelect
          label={say('rights.accounts.factor')}
          isLabelled={false}
          any={say('rights.accounts.anyFactor')}
          value={factor}
          choices={factors.map((one) => [one, say(`rights.accounts.factors.${one}`)])}
          onChange={(chosen) => change({ ...atHead, factor: chosen }, { replace: true })}
        />
        <FilterText
          label={say('rights.accounts.search')}
          placeholder={say('rights.accounts.searchShort')}
          value={text}
          onChange={(name) => change({ ...atHead, name }, { replace: true })}
        />
      </div>
      <ExportFailed exporting={files.exporting} />
      <ListShown
        list={list}
        label={say('rights.accounts.list')}
        none={
          <Empty icon={SearchX} title={say('rights.accounts.none')} hint={say('rights.accounts.noneHint')}>
            <Button onClick={() => change({ ...atHead, name: undefined, state: undefined, factor: undefined })}>
              {say('rights.accounts.all')}
            </Button>
          </Empty>
        }
        told={({ range, count, total }) =>
          say(range ? 'rights.accounts.range' : 'rights.accounts.rangeUnknown', { ...range, count, total })
        }
      >
        {(rows) => (
          <>
            <AccountTable accounts={rows} />
          </>
        )}
      </ListShown>
      {isInviting && <InviteDialog onClose={() => setInviting(false)} />}
    </SectionPage>
  );
}
