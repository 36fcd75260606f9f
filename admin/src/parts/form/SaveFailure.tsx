import { LechanError } from '@lechan/client';
import { useEffect, useRef, useState } from 'react';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { isUnreachable, useContact } from '../../providers/contact';
import { NoAnswerInTime } from '../../providers/useAct';
import { Note } from '../Note';
import { SignIn } from '../SignIn';

/** Codes of the API after which it is not known whether it wrote: any other refuses before anything is done. */
const doubtful = ['UNREACHABLE', 'NOT_GRAPHQL', 'INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE', 'TIMEOUT'];

/** Says that an act was not saved as far as is known, whether it may have been written all the same, and the code to read out. */
export function SaveFailure({ error }: { error: unknown }) {
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
        <Sentence
          message={
            isEnded
              ? 'contact.notSaved'
              : isForbidden
                ? 'contact.notAllowed'
                : isBack
                  ? 'saving.lineBack'
                  : isDoubtful
                    ? `saving.${causeOf(error)}`
                    : 'saving.refused'
          }
        />
      </p>
      {isDoubtful && <p>{say('saving.doubt')}</p>}
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
