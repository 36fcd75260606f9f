import type { TypedDocument } from '@lechan/client';
import { useContext, useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { FieldRegisterContext } from '../../../parts/form/act-form-context';
import { sourceOf } from '../../../parts/form/refused';
import type { Outcome, Refusal } from '../../../providers/useAct';
import { useAnswer } from '../../../providers/useAnswer';
import { useSettled } from '../../search/useSettled';

const pause = 400;
const none: readonly Refusal[] = [];

/** An act on a unit as it can be tried out. */
export interface Trial<Result, Input> {
  document: TypedDocument<Result, { input: Input }>;
  select: (result: Result) => Outcome;
  /** What would be sent; nothing as long as the form isn't filled in. */
  input: Omit<Input, 'dryRun'> | undefined;
}

/**
 * Tries an act while its form is filled in, dry: what would be refused is told at its field before one saves, and what no field stands
 * for is handed back. That somebody else saved meanwhile, and that there is nothing to save, is told when one saves.
 */
export function useTried<Result, Input>({
  document,
  select,
  input,
}: Trial<Result, Input>): {
  state: 'idle' | 'clear' | 'refused';
  elsewhere: readonly string[];
} {
  const { fields } = useContext(FieldRegisterContext);
  const { setError, clearErrors } = useFormContext();
  const written = input ? JSON.stringify(input) : '';
  const settled = useSettled(written, pause);
  const isAsked = written !== '' && settled === written;
  const { answer } = useAnswer(
    document,
    { input: { ...(isAsked ? JSON.parse(settled) : {}), dryRun: true } as Input },
    { enabled: isAsked },
  );
  const found = isAsked && answer ? select(answer).userErrors : none;
  const isTold = found.some(({ code }) => code === 'STALE_VERSION' || code === 'NOTHING_TO_CHANGE');
  const refusals = isTold ? none : found;
  const places = refusals.map(({ field, message }) => ({ source: sourceOf(field, fields), message }));
  const placed = JSON.stringify(places.filter(({ source }) => fields.has(source)));

  useEffect(() => {
    const told = JSON.parse(placed) as typeof places;
    for (const { source, message } of told) setError(source, { type: 'tried', message });
    return () => clearErrors(told.map(({ source }) => source));
  }, [placed, setError, clearErrors]);

  if (!isAsked || !answer || isTold) return { state: 'idle', elsewhere: [] };
  return {
    state: refusals.length ? 'refused' : 'clear',
    elsewhere: places.filter(({ source }) => !fields.has(source)).map(({ message }) => message),
  };
}
