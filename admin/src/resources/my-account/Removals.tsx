import { RemoveAuthenticatorAppDocument, RemovePasskeyDocument, UnlinkSingleSignOnDocument } from '../../generated/operations';
import type { MessageKey } from '../../i18n/messages';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { useSaved } from '../../parts/form/useSaved';
import { Sheet } from '../../parts/Sheet';
import { type Outcome, useAct } from '../../providers/useAct';
import { askWho } from '../../providers/who';
import type { OwnLink, OwnPasskey } from './OpenedDialog';
import { OwnPassword } from './OwnPassword';

interface RemovalProps {
  onClose: () => void;
}

/** One's own authenticator app, to be taken away. */
export function RemoveApp({ hasPassword, onClose }: RemovalProps & { hasPassword: boolean }) {
  const { act, isBusy } = useAct(RemoveAuthenticatorAppDocument, ({ removeAuthenticatorApp }) => removeAuthenticatorApp);
  return (
    <Removal of="app" hasPassword={hasPassword} isBusy={isBusy} remove={(password) => act({ input: { password } })} onClose={onClose} />
  );
}

/** A passkey of one's own, to be taken away. */
export function RemovePasskey({
  passkey: { id, name },
  hasPassword,
  onClose,
}: RemovalProps & { passkey: OwnPasskey; hasPassword: boolean }) {
  const { act, isBusy } = useAct(RemovePasskeyDocument, ({ removePasskey }) => removePasskey);
  return (
    <Removal
      of="passkey"
      name={name}
      hasPassword={hasPassword}
      isBusy={isBusy}
      remove={(password) => act({ input: { id, password } })}
      onClose={onClose}
    />
  );
}

/** A link of one's own to an account at a provider, to be taken away. */
export function Unlink({ link: { id }, name, onClose }: RemovalProps & { link: OwnLink; name: string }) {
  const { act, isBusy } = useAct(UnlinkSingleSignOnDocument, ({ unlinkSingleSignOn }) => unlinkSingleSignOn);
  return <Removal of="sso" name={name} hasPassword={false} isBusy={isBusy} remove={() => act({ input: { id } })} onClose={onClose} />;
}

/** Takes a way of signing in away, by the password where there is one. */
function Removal({
  of,
  name = '',
  hasPassword,
  isBusy,
  remove,
  onClose,
}: RemovalProps & {
  of: 'app' | 'passkey' | 'sso';
  name?: string;
  hasPassword: boolean;
  isBusy: boolean;
  remove: (password: string | null) => Promise<Outcome | undefined>;
}) {
  const say = useText();
  const saved = useSaved();
  const form = `remove-${of}`;
  const words = <Part extends 'title' | 'sentence' | 'save' | 'saved' | 'undone'>(part: Part) =>
    `myAccount.removals.${of}.${part}` as const satisfies MessageKey;
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say(words('title'), { name })}
      footer={
        <ActFooter
          form={form}
          label={say(words('save'))}
          hint={null}
          later={say('rights.account.keep')}
          isBusy={isBusy}
          isDangerous
          onLater={onClose}
        />
      }
    >
      <ActForm<{ password: string | null }, Outcome>
        id={form}
        initial={{ password: null }}
        undone={words('undone')}
        save={({ password }) => remove(hasPassword ? password : null)}
        onSaved={() => {
          saved(say(words('saved'), { name }));
          askWho().catch(() => undefined);
          onClose();
        }}
      >
        {() => (
          <>
            <p>
              <Sentence message={words('sentence')} values={{ name }} />
            </p>
            {hasPassword && <OwnPassword />}
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
