import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import {
  BeginAuthenticatorAppDocument,
  type BeginAuthenticatorAppMutation,
  ConfirmAuthenticatorAppDocument,
} from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { ActTrouble } from '../../parts/ActTrouble';
import { Failure } from '../../parts/Failure';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { CodeField } from '../../parts/form/CodeField';
import { useSaved } from '../../parts/form/useSaved';
import { Secret } from '../../parts/Secret';
import { Sheet } from '../../parts/Sheet';
import { Waiting } from '../../parts/Waiting';
import type { ConsoleDataProvider } from '../../providers/data-provider';
import { type Outcome, useAct } from '../../providers/useAct';
import { OwnPassword } from './OwnPassword';

const form = 'set-up-app';

type Begun = BeginAuthenticatorAppMutation['beginAuthenticatorApp'];

/** An authenticator app in three steps: have one, take the secret over, type the code that it shows. */
export function SetUpApp({
  isReplacing,
  hasPassword,
  onAdded,
  onClose,
}: {
  /** Whether there is one, which is good until the last step. */
  isReplacing: boolean;
  hasPassword: boolean;
  /** Goes on with the recovery codes that come with a first second factor. */
  onAdded: (codes: readonly string[]) => void;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { begun, error, again } = useBegun();
  const { act, isBusy } = useAct(ConfirmAuthenticatorAppDocument, ({ confirmAuthenticatorApp }) => confirmAuthenticatorApp);
  const [secret, picture] = [begun?.typedSecret, begun?.qrCode];
  return (
    <Sheet
      open
      onClose={onClose}
      width="52rem"
      title={say(isReplacing ? 'myAccount.app.replaceTitle' : 'myAccount.app.title')}
      subtitle={say(isReplacing ? 'myAccount.app.replaceHint' : 'myAccount.app.hint')}
      footer={
        <ActFooter form={form} label={say('myAccount.app.confirm')} hint={say('myAccount.app.others')} isBusy={isBusy} onLater={onClose} />
      }
    >
      {secret && picture ? (
        <ActForm<{ code: string | null; password: string | null }, Outcome & { recoveryCodes?: readonly string[] }>
          id={form}
          initial={{ code: null, password: null }}
          undone="myAccount.app.undone"
          save={({ code, password }) => act({ input: { code: code ?? '', password } })}
          onSaved={({ recoveryCodes = [] }) => {
            saved(say('myAccount.app.saved'));
            onAdded(recoveryCodes);
          }}
        >
          {() => (
            <ol className="threesteps">
              <Step title={say('myAccount.app.steps.install')}>
                <p className="soft">{say('myAccount.app.steps.installHint')}</p>
              </Step>
              <Step title={say('myAccount.app.steps.scan')}>
                <div className="scan">
                  <img src={`data:image/svg+xml,${encodeURIComponent(picture)}`} alt={say('myAccount.app.steps.picture')} />
                  <div className="stack tight">
                    <p>{say('myAccount.app.steps.type')}</p>
                    <Secret
                      label={say('myAccount.app.steps.key')}
                      text={secret}
                      shown={secret.replace(/(.{4})(?=.)/g, '$1 ')}
                      copied={(time) => say('myAccount.copied', { time })}
                    />
                  </div>
                </div>
              </Step>
              <Step title={say('myAccount.app.steps.confirm')}>
                <CodeField source="code" label={say('signIn.second.code')} hint={say('myAccount.app.steps.confirmHint')} isOfDigits />
                {hasPassword && <OwnPassword />}
              </Step>
            </ol>
          )}
        </ActForm>
      ) : (
        <div className="body">
          {error ? (
            <Failure error={error} title="myAccount.app.notBegun" onRetry={again} />
          ) : begun && begun.userErrors.length > 0 ? (
            <ActTrouble of={{ messages: begun.userErrors.map(({ message }) => message) }} />
          ) : (
            <Waiting rows={5} />
          )}
        </div>
      )}
    </Sheet>
  );
}

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li>
      <div className="stack tight">
        <p className="t">{title}</p>
        {children}
      </div>
    </li>
  );
}

/** Begins an app, once for each time that the dialog opens: what was begun before is no longer good then. */
function useBegun() {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const [state, setState] = useState<{ begun?: Begun; error?: unknown }>({});
  const hasBegun = useRef(false);
  const begin = useCallback(() => {
    setState({});
    ask(BeginAuthenticatorAppDocument, { input: {} }).then(
      ({ beginAuthenticatorApp }) => setState({ begun: beginAuthenticatorApp }),
      (error: unknown) => setState({ error }),
    );
  }, [ask]);
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    begin();
  }, [begin]);
  return { ...state, again: begin };
}
