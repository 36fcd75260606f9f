import { useEffect, useState } from 'react';
import { isDay } from '../../../day/day';
import { RenewCommitteeDocument } from '../../../generated/operations';
import type { Refusal } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import { placed, type Renewal } from './committee-input';

const pause = 500;

/** Tries a renewal out while it is filled in: what would be refused is told at its row before one saves. Nothing is written. */
export function useTrial(
  renewal: Renewal,
  isWhole: boolean,
): { refusals: readonly Refusal[]; state: 'idle' | 'asking' | 'clear' | 'refused' } {
  const written = JSON.stringify(renewal.input);
  const [settled, setSettled] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(written), pause);
    return () => clearTimeout(timer);
  }, [written]);

  const { input } = renewal;
  const isSomething = isWhole && isDay(input.from ?? '') && (input.ends?.length ?? 0) + (input.members?.length ?? 0) > 0;
  const isSettled = settled === written;
  const { answer } = useAnswer(
    RenewCommitteeDocument,
    { input: { ...JSON.parse(settled), dryRun: true } },
    { enabled: isSomething && isSettled },
  );
  if (!isSomething) return { refusals: [], state: 'idle' };
  if (!answer || !isSettled) return { refusals: [], state: 'asking' };
  const refusals = placed(answer.renewCommittee.userErrors, renewal);
  return { refusals, state: refusals.length ? 'refused' : 'clear' };
}
