import { ScrollText, SearchX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ActFragment, ChainFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { DropConditions } from '../../../parts/DropConditions';
import { Empty } from '../../../parts/Empty';
import { ExportFailed } from '../../../parts/ExportFailed';
import { ExportMenu } from '../../../parts/ExportMenu';
import { ListFilters } from '../../../parts/ListFilters';
import { ListShown } from '../../../parts/ListShown';
import type { ListSentence } from '../../../parts/useClauses';
import { usePagedList } from '../../../providers/usePagedList';
import { SectionPage } from '../Rights';
import { ChainCard } from './ChainCard';
import { EventPanel } from './EventPanel';
import { TrailConditions } from './TrailConditions';
import { TrailDays } from './TrailDays';
import { type Condition, conditions, filterOf, type TrailAddress } from './trail-filter';
import { useTrailFiles } from './useTrailFiles';

const latestFirst = { field: 'AT', order: 'DESC' } as const;

/** The acts that meet the address's conditions, under their days, and one of them beside. */
export function TrailList({
  address,
  aboutPerson,
  sentence,
  chain,
  opened,
  tabs,
  children,
}: {
  address: TrailAddress;
  /** Whose acts are about the person that the address names. */
  aboutPerson: readonly string[];
  sentence: ListSentence<Condition>;
  /** For who may read the whole trail. */
  chain: ChainFragment | undefined;
  opened: { id: string | undefined; close: () => void };
  tabs: ReactNode;
  children: ReactNode;
}) {
  const say = useText();
  const filter = filterOf(address, aboutPerson);
  const list = usePagedList<ActFragment>('events', filter, latestFirst);
  const files = useTrailFiles(filter);
  const isFiltered = conditions.some((one) => address[one]);
  return (
    <SectionPage
      name="trail"
      tabs={tabs}
      action={<ExportMenu label={say('trail.export')} progress={files.exporting.progress} onSave={files.save} />}
    >
      <ExportFailed exporting={files.exporting} />
      {children}
      {chain && (!opened.id || chain.lastCheck?.brokenReason) && <ChainCard chain={chain} />}
      <ListFilters sentence={sentence}>
        <TrailConditions address={address} />
      </ListFilters>
      <div className={opened.id ? 'evg open' : 'evg'}>
        <div className="evl">
          <ListShown
            list={list}
            label={say('trail.list')}
            none={
              isFiltered ? (
                <Empty icon={SearchX} title={say('trail.none')} hint={say('trail.noneHint')}>
                  <DropConditions clauses={sentence.clauses} />
                </Empty>
              ) : (
                <Empty icon={ScrollText} title={say('trail.empty')} hint={say('trail.emptyHint')} />
              )
            }
            told={({ range, count, total }) => say(range ? 'trail.range' : 'trail.rangeUnknown', { ...range, count, total })}
          >
            {(rows) => (
              <>
                <TrailDays acts={rows} current={opened.id} check={chain?.lastCheck} />
              </>
            )}
          </ListShown>
        </div>
        {opened.id && <EventPanel id={opened.id} onClose={opened.close} />}
      </div>
    </SectionPage>
  );
}
