import { useEffect, useRef } from 'react';
import { useChangeParams, useDay, useParam } from '../../../day/useDay';
import { PersonInTrailDocument, TrailChainDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Failure } from '../../../parts/Failure';
import { Note } from '../../../parts/Note';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { useMayEverywhere } from '../../../providers/who';
import { SectionPage } from '../Rights';
import type { SectionProps } from '../sections';
import { rowId } from './TrailDays';
import { TrailList } from './TrailList';
import { useTrailAddress } from './trail-filter';
import { useTrailSentence } from './useTrailSentence';

/** The trail: whether its chain is whole, what was done day by day, and one act beside it. */
export function TrailSection({ tabs }: SectionProps) {
  const say = useText();
  const { isToday } = useDay();
  const address = useTrailAddress();
  const mayAll = useMayEverywhere('audit:read');
  const chain = useAnswer(TrailChainDocument, {}, { enabled: mayAll }).answer?.eventChain ?? undefined;
  const about = useAnswer(PersonInTrailDocument, { id: address.person ?? '' }, { enabled: address.person !== undefined });
  const person = about.answer?.node && 'fullName' in about.answer.node ? about.answer.node : undefined;
  const sentence = useTrailSentence(address, person?.fullName ?? (about.isPending ? '…' : undefined));
  const opened = useOpened();
  const aboutPerson = address.person ? [address.person, ...(person?.appointments.nodes.map(({ id }) => id) ?? [])] : [];
  const page = { address, aboutPerson, sentence, chain, opened };
  return about.isPending || about.error ? (
    <SectionPage name="trail" tabs={tabs}>
      {about.error ? <Failure error={about.error} onRetry={about.refetch} /> : <Waiting rows={8} />}
    </SectionPage>
  ) : (
    <TrailList {...page} tabs={tabs}>
      {!isToday && (
        <Note tone="time">
          <p>{say('trail.hint')}</p>
        </Note>
      )}
    </TrailList>
  );
}

/** The act that the address names beside the list, and how it is closed: the focus goes back to its row. */
function useOpened(): { id: string | undefined; close: () => void } {
  const id = useParam('event');
  const change = useChangeParams();
  const former = useRef(id);
  useEffect(() => {
    if (former.current !== undefined && id === undefined) document.getElementById(rowId(former.current))?.focus();
    former.current = id;
  }, [id]);
  return { id, close: () => change({ event: undefined }) };
}
