import { KeyRound, Plus, SearchX, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useChangeParams, useParam } from '../../../day/useDay';
import { TokenCountsDocument, type TokenFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Empty } from '../../../parts/Empty';
import { Failure } from '../../../parts/Failure';
import { FilterText } from '../../../parts/FilterText';
import { Icon } from '../../../parts/Icon';
import { Note } from '../../../parts/Note';
import { Pager } from '../../../parts/Pager';
import { Segment } from '../../../parts/Segment';
import { Waiting } from '../../../parts/Waiting';
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
  const { rows, total, range, error, refetch, isRestarted, previous, next } = usePagedList<TokenFragment>(
    'accessTokens',
    tokenFilter(stage, name),
    byName,
  );
  const isNarrowed = name !== '' || stage !== 'all';
  if (rows && total === 0 && !isNarrowed) {
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
      {isRestarted && <Note tone="info">{say('units.list.restarted')}</Note>}
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : !rows ? (
        <Waiting rows={6} />
      ) : total === 0 ? (
        <section className="card">
          <Empty icon={SearchX} title={say('tokens.noMatch')} hint={say('tokens.noMatchHint')}>
            <Button onClick={() => change({ ...atHead, name: undefined, stage: undefined })}>{say('tokens.seeAll')}</Button>
          </Empty>
        </section>
      ) : (
        <section className="card" aria-label={say('tokens.list')}>
          <TokenTable tokens={rows} onAsk={onAsk} />
          <Pager
            range={say(range ? 'tokens.range' : 'tokens.rangeUnknown', { ...range, count: rows.length, total })}
            previous={previous}
            next={next}
          />
        </section>
      )}
    </>
  );
}
