import { LechanError } from '@lechan/client';
import { useSay } from '../i18n/say';
import { PageTitle } from './PageTitle';

/** Why something could not be loaded, and what to do; with a code to read out where it was the server's fault. */
export function Failure({ error, onAgain, isPage = true }: { error: unknown; onAgain: () => void; isPage?: boolean }) {
  const say = useSay();
  const reason = reasonOf(error);
  const code = reason === 'other' && error instanceof LechanError ? error.requestId : undefined;
  const Rest = (
    <>
      <p>{say(`failure.${reason}`)}</p>
      {code && <p className="soft">{say('failure.code', { code })}</p>}
      <p>
        <button type="button" className="btn p" onClick={onAgain}>
          {say('failure.again')}
        </button>
      </p>
    </>
  );
  return (
    <div className="told" role="alert">
      {isPage ? <PageTitle text={say('failure.title')} /> : <p className="strong">{say('failure.title')}</p>}
      {Rest}
    </div>
  );
}

function reasonOf(error: unknown): 'offline' | 'unreachable' | 'busy' | 'other' {
  const code = error instanceof LechanError ? error.code : undefined;
  if (code === 'UNREACHABLE' || code === 'NOT_GRAPHQL') return navigator.onLine ? 'unreachable' : 'offline';
  return code === 'RATE_LIMITED' || code === 'SERVICE_BUSY' || code === 'SERVICE_UNAVAILABLE' || code === 'TIMEOUT' ? 'busy' : 'other';
}
