import { useState } from 'react';
import { RequestPasswordResetDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { ActForm } from '../../parts/form/ActForm';
import { TextField } from '../../parts/form/TextField';
import { Note } from '../../parts/Note';
import { type Outcome, useAct } from '../../providers/useAct';
import { Doorway } from './Doorway';

interface Values {
  login: string | null;
}

/** Has a link sent to who forgot the password; whether there is such an account is told to nobody. */
export function ForgottenPassword({ login, onBack }: { login: string | null; onBack: () => void }) {
  const say = useText();
  const { act, isBusy } = useAct(RequestPasswordResetDocument, ({ requestPasswordReset }) => requestPasswordReset);
  const [isSent, setSent] = useState(false);
  return (
    <Doorway title={say('signIn.forgotten.title')}>
      {isSent ? (
        <div role="status">
          <Note tone="ok">
            <p>{say('signIn.forgotten.sent')}</p>
          </Note>
        </div>
      ) : (
        <>
          <p className="soft">{say('signIn.forgotten.hint')}</p>
          <ActForm<Values, Outcome>
            id="forgotten"
            initial={{ login }}
            undone="signIn.forgotten.undone"
            isHarmless
            save={(values) => act({ input: { login: values.login ?? '' } })}
            onSaved={() => setSent(true)}
          >
            {() => (
              <>
                <TextField source="login" label={say('signIn.login')} autoComplete="username" required autoFocus />
                <Button type="submit" look="main" busy={isBusy} doing="signIn.forgotten.doing">
                  {say('signIn.forgotten.submit')}
                </Button>
              </>
            )}
          </ActForm>
        </>
      )}
      <p>
        <button type="button" className="linkbtn" onClick={onBack}>
          {say('signIn.forgotten.back')}
        </button>
      </p>
    </Doorway>
  );
}
