import { LechanError } from '@lechan/client';
import { useEffect, useRef, useState } from 'react';
import type { MessageKey } from '../../i18n/messages';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { isUnreachable, useContact } from '../../providers/contact';
import { NoAnswerInTime } from '../../providers/useAct';
import { Note } from '../Note';
import { SignIn } from '../SignIn';

/** Codes of the API after which it is not known whether it wrote: any other refuses before anything is done. */
const doubtful = ['UNREACHABLE', 'NOT_GRAPHQL', 'INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT'];

/**
 * Says that an act was not done as far as is known, whether it may have been all the same, and the code to read out. What nothing is written
 * by, as signing in, can simply be tried again.
 */
export function SaveFailure({ error, undone, isHarmless = false }: { error: unknown; undone?: MessageKey; isHarmless?: boolean }) {
  const say = useText();
  const note = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failure is told anew
  useEffect(() => {
    note.current?.focus();
    note.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);

  const { line } = useContact();
  const [wasLost, setLost] = useState(false);
  if (line === 'lost' && !wasLost) setLost(true);

  const refused = error instanceof LechanError ? error : undefined;
  const isDoubtful = refused === undefined || doubtful.includes(refused.code);
  const isEnded = refused?.code === 'UNAUTHENTICATED';
  const isBack = wasLost && line !== 'lost' && !isEnded && causeOf(error) === 'lost';
  const isForbidden = refused?.code === 'FORBIDDEN';
  const code =
    refused && !isEnded && !isForbidden && !isBack && [refused.code, refused.status, refused.requestId].filter(Boolean).join(' ');
  return (
    <Note tone={isBack ? 'info' : 'danger'} ref={note} action={isEnded && <SignIn small />}>
      <p>
        {undone && !isEnded && !isForbidden && !isBack ? (
          <>
            <b>{say(undone)}</b> {say(`saving.causes.${isDoubtful ? causeOf(error) : 'refused'}`)}
          </>
        ) : (
          <Sentence
            message={
              isEnded
                ? 'contact.notSaved'
                : isForbidden
                  ? 'contact.notAllowed'
                  : isBack
                    ? undone
                      ? 'saving.causes.lineBack'
                      : 'saving.lineBack'
                    : isDoubtful
                      ? `saving.${causeOf(error)}`
                      : 'saving.refused'
            }
          />
        )}
      </p>
      {isDoubtful && !isHarmless && <p>{say('saving.doubt')}</p>}
      <p>{say('saving.kept')}</p>
      {code && (
        <p className="meta">
          {say('shell.state.failedCode')} <code>{code}</code>
        </p>
      )}
    </Note>
  );
}

function causeOf(error: unknown): 'late' | 'lost' | 'trouble' {
  if (error instanceof NoAnswerInTime) return 'late';
  return isUnreachable(error) ? 'lost' : 'trouble';
}
