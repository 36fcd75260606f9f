import { Eye, SearchX } from 'lucide-react';
import { shownDay } from '../../../day/day';
import { useChangeParams, useDay } from '../../../day/useDay';
import { NameOfDocument, ReaderNameDocument, type ReadingFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { DropAll, DropConditions } from '../../../parts/DropConditions';
import { Empty } from '../../../parts/Empty';
import { ExportFailed } from '../../../parts/ExportFailed';
import { ExportMenu } from '../../../parts/ExportMenu';
import { FilterDay } from '../../../parts/FilterDay';
import { ListFilters } from '../../../parts/ListFilters';
import { ListShown } from '../../../parts/ListShown';
import { Note } from '../../../parts/Note';
import { type ListSentence, useClauses } from '../../../parts/useClauses';
import { useAnswer } from '../../../providers/useAnswer';
import { atHead, usePagedList } from '../../../providers/usePagedList';
import { SectionPage } from '../Rights';
import type { SectionProps } from '../sections';
import { ReadingTable } from './ReadingTable';
import { type Condition, conditions, filterOf, type ReadingsAddress, useReadingsAddress } from './reading-filter';
import { UnusualReadings } from './UnusualReadings';
import { useKept } from './useKept';
import { useReadingFiles } from './useReadingFiles';

const latestFirst = { field: 'AT', order: 'DESC' } as const;

/** Who read whose contact, when and why; what is out of the usual stands above. */
export function ReadingsSection({ tabs }: SectionProps) {
  const say = useText();
  const { isToday } = useDay();
  const address = useReadingsAddress();
  const filter = filterOf(address);
  const sentence = useReadingsSentence(address);
  const list = usePagedList<ReadingFragment>('readings', filter, latestFirst);
  const files = useReadingFiles(filter);
  const kept = useKept('CONTACT_READING');
  return (
    <SectionPage
      name="readings"
      tabs={tabs}
      action={<ExportMenu label={say('trail.export')} progress={files.exporting.progress} onSave={files.save} />}
    >
      <ExportFailed exporting={files.exporting} />
      {!isToday && (
        <Note tone="time">
          <p>{say('trail.hint')}</p>
        </Note>
      )}
      <UnusualReadings />
      <ListFilters sentence={sentence}>
        <Conditions address={address} />
      </ListFilters>
      <ListShown
        list={list}
        label={say('trail.readings.list')}
        none={
          conditions.some((one) => address[one]) ? (
            <Empty icon={SearchX} title={say('trail.readings.none')} hint={say('trail.noneHint')}>
              <DropConditions clauses={sentence.clauses} />
            </Empty>
          ) : (
            <Empty icon={Eye} title={say('trail.readings.empty')} hint={say('trail.readings.emptyHint')} />
          )
        }
        told={({ range, count, total }) =>
          [
            say(range ? 'trail.readings.range' : 'trail.readings.rangeUnknown', { ...range, count, total }),
            kept && say('trail.readings.kept', { kept }),
          ]
            .filter(Boolean)
            .join('. ')
        }
      >
        {(rows) => (
          <>
            <ReadingTable readings={rows} />
          </>
        )}
      </ListShown>
    </SectionPage>
  );
}

/** The conditions as a sentence: "Mọi lần xem do Hồ Kim Nga xem, từ 01/11/2024". */
function useReadingsSentence({ account, person, from, until, silent }: ReadingsAddress): ListSentence<Condition> {
  const say = useText();
  const { begin, add, sentence } = useClauses<Condition>(undefined);
  const reader = useAnswer(ReaderNameDocument, { id: account ?? '' }, { enabled: account !== undefined });
  const read = useAnswer(NameOfDocument, { id: person ?? '' }, { enabled: person !== undefined });
  const found = read.answer?.node;
  const readerName = reader.answer?.contactReadings.nodes[0]?.accountName;
  const personName = found && 'fullName' in found ? found.fullName : undefined;
  begin(say('trail.readings.every'));
  add('account', account && (readerName ?? (reader.isPending ? '…' : say('trail.hidden'))), 'trail.readings.conditions.account', {
    isName: true,
  });
  add('person', person && (personName ?? (read.isPending ? '…' : say('trail.hidden'))), 'trail.readings.conditions.person', {
    isName: true,
  });
  add('from', from && shownDay(from), 'trail.readings.conditions.from');
  add('until', until && shownDay(until), 'trail.readings.conditions.until', { joint: from ? ' ' : ', ' });
  add('silent', silent && say('trail.readings.silent'), 'trail.readings.conditions.silent');
  return sentence();
}

function Conditions({ address }: { address: ReadingsAddress }) {
  const say = useText();
  const change = useChangeParams();
  const set = (params: Partial<Record<Condition, string>>) => change({ ...atHead, ...params }, { replace: true });
  return (
    <>
      <FilterDay label={say('trail.fields.from')} value={address.from} onChange={(from) => set({ from })} />
      <FilterDay label={say('trail.fields.until')} value={address.until} onChange={(until) => set({ until })} />
      <div className="checks">
        <label className="cbx">
          <input type="checkbox" checked={address.silent} onChange={(event) => set({ silent: event.target.checked ? '1' : undefined })} />
          <span>{say('trail.readings.silentLabel')}</span>
        </label>
        <DropAll conditions={conditions} address={address} />
      </div>
    </>
  );
}
