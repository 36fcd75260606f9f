import { KeyRound, Plus, SearchX, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useChangeParams, useParam } from '../../../day/useDay';
import { TokenCountsDocument, type TokenFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Empty } from '../../../parts/Empty';
import { FilterText } from '../../../parts/FilterText';
import { Icon } from '../../../parts/Icon';
import { ListShown } from '../../../parts/ListShown';
import { Segment } from '../../../parts/Segment';
import { useAnswer } from '../../../providers/useAnswer';
import { useAskedAct } from '../../../providers/useAskedAct';
import { atHead, usePagedList } from '../../../providers/usePagedList';
import { useMaySomewhere } from '../../../providers/who';
import { SectionPage } from '../Rights';
import type { SectionProps } from '../sections';
import { ActsOfToken, type AskedOfToken } from './ActsOfToken';
import { CreateToken } from './CreateToken';
import { TokenTable } from './TokenTable';
import { stageIn, stages, tokenFilter } from './token-filter';

const byName = { field: 'NAME', order: 'ASC' } as const;

/** Access tokens, of who keeps accounts all, of others their own: for whom, what they may do where, until when, when last used. */
export function TokensSection({ tabs }: SectionProps) {
  const say = useText();
  const mayCreate = useMaySomewhere('token:create');
  // asked for here, not in a row: what is shown once must stay when the row goes out of the list
  const [asked, setAsked] = useState<AskedOfToken>();
  const [isCreating, setCreating] = useState(false);
  useAskedAct(['create'], () => setCreating(true), mayCreate);
  const create = () => setCreating(true);
  return (
    <SectionPage
      name="tokens"
      tabs={tabs}
      action={
        mayCreate && (
          <Button look="main" icon={Plus} aria-haspopup="dialog" onClick={create}>
            {say('tokens.create.open')}
          </Button>
        )
      }
    >
      <p className="soft tokenhint">{say('tokens.hint')}</p>
      <TokenList onAsk={setAsked} />
      <div className="note info">
        <Icon of={ShieldCheck} />
        <p>{say('tokens.notKept')}</p>
      </div>
      {isCreating && <CreateToken onClose={() => setCreating(false)} />}
      {asked && <ActsOfToken key={`${asked.act} ${asked.token.id}`} asked={asked} onClose={() => setAsked(undefined)} />}
    </SectionPage>
  );
}

function TokenList({ onAsk }: { onAsk: (asked: AskedOfToken) => void }) {
  const say = useText();
  const change = useChangeParams();
  const stage = stageIn(useParam('stage'));
  const name = useParam('name') ?? '';
  const { answer: counts } = useAnswer(
    TokenCountsDocument,
    { good: tokenFilter('good', ''), over: tokenFilter('over', '') },
    { keepFormer: true },
  );
  const list = usePagedList<TokenFragment>('accessTokens', tokenFilter(stage, name), byName);
  const isNarrowed = name !== '' || stage !== 'all';
  if (list.rows && list.total === 0 && !isNarrowed) {
    return (
      <section className="card">
        <Empty icon={KeyRound} title={say('tokens.none')} hint={say('tokens.noneHint')} />
      </section>
    );
  }
  return (
    <>
      <div className="row between wrap g4 accountbar">
        <Segment
          label={say('tokens.stage')}
          value={stage}
          onChange={(chosen) => change({ ...atHead, stage: chosen === 'all' ? undefined : chosen }, { replace: true })}
          choices={stages.map((value) => ({
            value,
            label: say(`tokens.stages.${value}`, { smart_count: counts?.[value].totalCount ?? '' }).trim(),
          }))}
        />
        <FilterText
          label={say('tokens.search')}
          placeholder={say('tokens.searchShort')}
          value={name}
          onChange={(typed) => change({ ...atHead, name: typed }, { replace: true })}
        />
      </div>
      <ListShown
        list={list}
        label={say('tokens.list')}
        waiting={6}
        none={
          <Empty icon={SearchX} title={say('tokens.noMatch')} hint={say('tokens.noMatchHint')}>
            <Button onClick={() => change({ ...atHead, name: undefined, stage: undefined })}>{say('tokens.seeAll')}</Button>
          </Empty>
        }
        told={({ range, count, total }) => say(range ? 'tokens.range' : 'tokens.rangeUnknown', { ...range, count, total })}
      >
        {(rows) => (
          <>
            <TokenTable tokens={rows} onAsk={onAsk} />
          </>
        )}
      </ListShown>
    </>
  );
}
