import type { TypedDocument, UserError } from '@lechan/client';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ConsoleDataProvider } from './data-provider';
import { askSecondPerson, needsSecondPerson, putUp, tellPutUp, wasPutUp } from './second-person';
import { announceSaved } from './useSavedCount';
import { useForTwo } from './who';

/** A field's refusal: where it stands in the form, why, and what to do. */
export interface Refusal extends Pick<UserError, 'field' | 'code' | 'message'> {
  /** Whether something is typed there for which nothing was chosen: the field itself tells it, for as long as it is so. */
  readonly isUnchosen?: boolean;
}

/** A mutation's answer: what was written, or the refusals. */
export interface Outcome {
  readonly userErrors: readonly Refusal[];
  /** Whether it was put up for a second person, and not done. */
  readonly isPutUp?: boolean;
}

/** What an act answered, or that it was put up. */
type Done<Payload extends Outcome> = Payload & Pick<Outcome, 'isPutUp'>;

/** An act that the server did not answer in the time that anybody waits: it may have been written or not. */
export class NoAnswerInTime extends Error {
  override readonly name = 'NoAnswerInTime';
}

const longestWait = 60_000;
const longestRenewal = 2_000;

/**
 * Carries out a mutation once, however often its button is pressed, and renews what the console shows when it was written, or when
 * somebody else wrote first; a form that is opened next is made from that, and never takes one's own writing for another's. A server
 * that does not answer in a minute is given up with `NoAnswerInTime`. What needs a second person is put up if the reader says so, and left
 * as it is, without an answer, if not.
 */
export function useAct<Result, Variables, Payload extends Outcome>(
  document: TypedDocument<Result, Variables>,
  select: (result: Result) => Payload,
): {
  act: (variables: Variables) => Promise<Done<Payload> | undefined>;
  isBusy: boolean;
  /** Whether it is known beforehand that a second person has to approve it. */
  isForTwo: boolean;
} {
  const provider = useDataProvider<ConsoleDataProvider>();
  const shown = useQueryClient();
  const isForTwo = useForTwo(mutationOf(document));
  const underWay = useRef(false);
  const [isBusy, setBusy] = useState(false);

  async function send(variables: Variables): Promise<Payload> {
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(new NoAnswerInTime()), longestWait);
    try {
      return select(await provider.ask(document, variables, { signal: waiting.signal }));
    } finally {
      clearTimeout(timer);
    }
  }

  async function sendOrPutUp(variables: Variables): Promise<Done<Payload> | undefined> {
    const payload = await send(variables);
    if (!needsSecondPerson(payload.userErrors)) return payload;
    const asked = await askSecondPerson();
    if (!asked) return undefined;
    const answer = await send(putUp(variables, asked.note));
    if (answer.userErrors.length > 0) return answer;
    tellPutUp();
    return { ...answer, isPutUp: true };
  }

  async function act(variables: Variables): Promise<Done<Payload> | undefined> {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    // of an act before, whose form told nothing
    wasPutUp();
    try {
      const payload = await sendOrPutUp(variables);
      if (!payload) return undefined;
      const isStale = payload.userErrors.some(({ code }) => code === 'STALE_VERSION');
      if (payload.userErrors.length === 0 || isStale) {
        const renewed = shown.invalidateQueries();
        announceSaved();
        // one that is slow to be read anew holds nobody up
        await Promise.race([renewed, new Promise((resolve) => setTimeout(resolve, longestRenewal))]);
      }
      return payload;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }
  return { act, isBusy, isForTwo };
}

/** The mutation that a document of one sends. */
function mutationOf(document: { toString(): string }): string {
  return /\{\s*(\w+)/.exec(document.toString())?.[1] ?? '';
}
