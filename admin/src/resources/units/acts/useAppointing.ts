import type { AppointInput } from '@lechan/client';
import { useCallback, useState } from 'react';
import type { Day } from '../../../day/day';
import { AppointDocument, CommitteeDocument, type PostFragment, RenewCommitteeDocument } from '../../../generated/operations';
import { type Outcome, type Refusal, useAct } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import { useReference } from '../../../providers/useReference';
import type { ShownUnit } from '../shown-unit';

/** What appointing came to: the appointment, when it was recorded. */
export interface Appointed extends Outcome {
  readonly appointment: Pick<PostFragment, 'id'> | null;
}

/** Appoints to a position of a unit; who holds it alone until then can leave it in the same act. */
export function useAppointing(unit: ShownUnit): {
  /** Who holds the position that was asked for, when it is for one holder. */
  holder: PostFragment | undefined;
  onAsk: (position: string | null, from: Day | undefined) => void;
  appoint: (input: AppointInput) => Promise<Appointed | undefined>;
  /** Appoints from the day on which the holder leaves. */
  succeed: (input: AppointInput, holder: PostFragment) => Promise<Appointed | undefined>;
  isBusy: boolean;
  isForTwo: boolean;
} {
  const [asked, setAsked] = useState<{ position: string | null; from: Day | undefined }>({ position: null, from: undefined });
  const onAsk = useCallback((position: string | null, from: Day | undefined) => setAsked({ position, from }), []);
  const isSingle = useReference()?.positions.find(({ code }) => code === asked.position)?.isSingleHolder ?? false;
  const isAsked = isSingle && asked.from !== undefined;
  const { answer, isFormer } = useAnswer(CommitteeDocument, { unitId: unit.id, asOf: asked.from }, { enabled: isAsked, keepFormer: true });
  const posts = isAsked && !isFormer ? (answer?.unit?.appointments.nodes ?? []) : [];
  const plain = useAct(AppointDocument, ({ appoint }) => appoint);
  const renewal = useAct(RenewCommitteeDocument, ({ renewCommittee }) => renewCommittee);

  async function succeed({ unitId, validFrom, validUntil: _, ...rest }: AppointInput, { id, version }: PostFragment) {
    const { termId, note, decisionNumber, dryRun, ...member } = rest;
    const input = { unitId, from: validFrom, termId, note, decisionNumber, dryRun, ends: [{ id, version }], members: [member] };
    const payload = await renewal.act({ input });
    const appointment = payload?.unit?.appointments.nodes.find(
      (post) => post.position.code === member.position && post.validFrom === validFrom,
    );
    return payload && { appointment: appointment ?? null, userErrors: payload.userErrors.map(atField) };
  }

  const holder = posts.find(({ position }) => position.code === asked.position);

  async function appoint(input: AppointInput): Promise<Appointed | undefined> {
    const payload = await plain.act({ input });
    if (!holder || !payload) return payload;
    // who is in the way can be asked to leave right here: it is told where that is ticked, and mended by it
    const told = payload.userErrors.map((refusal) =>
      refusal.code === 'POSITION_TAKEN' && refusal.field.at(-1) === 'position' ? { ...refusal, field: ['ends'] } : refusal,
    );
    return { ...payload, userErrors: told };
  }

  return {
    holder,
    onAsk,
    appoint,
    succeed,
    isBusy: plain.isBusy || renewal.isBusy,
    isForTwo: plain.isForTwo,
  };
}

/** A refusal of one place of a renewal, told at the field of the form for one appointment. */
function atField(refusal: Refusal): Refusal {
  const [, list, , ...rest] = refusal.field;
  if (list === 'from' || rest[0] === 'from') return { ...refusal, field: ['validFrom'] };
  if (list === 'ends') return { ...refusal, field: ['ends'] };
  return list === 'members' ? { ...refusal, field: rest } : refusal;
}
