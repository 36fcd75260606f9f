import { useState } from 'react';
import { shownDay } from '../../../day/day';
import type { PostFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import type { Fact } from '../../../parts/form/meanwhile';
import type { Outcome } from '../../../providers/useAct';

type Answered = Outcome & { readonly appointment: PostFragment | null };

/**
 * An appointment as it is on record: as the page knew it, then as the API brings it along when somebody else was first. The page may
 * not show it any more.
 */
export function usePostOnRecord(known: PostFragment): {
  post: PostFragment;
  onRecord: { version: number; facts: readonly Fact[] };
  heed: <Payload extends Answered>(payload: Payload | undefined) => Payload | undefined;
} {
  const say = useText();
  const labelOf = useLabel();
  const [post, setPost] = useState(known);
  const day = (value: string | null) => value && shownDay(value);
  const facts = [
    { source: 'personId', label: say('acts.appoint.person'), value: post.person.fullName },
    { source: 'position', label: say('acts.appoint.position'), value: labelOf(post.position.label) },
    { source: 'validFrom', label: say('acts.appoint.from'), value: day(post.validFrom) },
    { source: 'validUntil', label: say('acts.appoint.until'), value: day(post.validUntil) },
    { source: 'termId', label: say('acts.appoint.term'), value: post.term?.name ?? null },
  ];
  return {
    post,
    onRecord: { version: post.version, facts },
    heed: (payload) => {
      const isStale = payload?.userErrors.some(({ code }) => code === 'STALE_VERSION');
      if (isStale && payload?.appointment) setPost(payload.appointment);
      return payload;
    },
  };
}
