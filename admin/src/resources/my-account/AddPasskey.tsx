import { useDataProvider } from 'react-admin';
import { AddPasskeyDocument, BeginPasskeyDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { TextField } from '../../parts/form/TextField';
import { useSaved } from '../../parts/form/useSaved';
import { Sheet } from '../../parts/Sheet';
import type { ConsoleDataProvider } from '../../providers/data-provider';
import { makePasskey, refusedByDevice } from '../../providers/passkey';
import { type Outcome, useAct } from '../../providers/useAct';
import { useOnce } from '../../providers/useOnce';
import { OwnPassword } from './OwnPassword';

const form = 'add-passkey';

interface Values {
  name: string | null;
  password: string | null;
}

type Added = Outcome & { readonly recoveryCodes?: readonly string[] };

/** A passkey that this device makes, and what one calls it. */
export function AddPasskey({
  suggested,
  hasPassword,
  onAdded,
  onClose,
}: {
  /** What it may be called. */
  suggested: string | null;
  hasPassword: boolean;
  onAdded: (codes: readonly string[]) => void;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const { act } = useAct(AddPasskeyDocument, ({ addPasskey }) => addPasskey);
  const { once, isBusy } = useOnce();
  const save = ({ name, password }: Values) =>
    once(() =>
      refusedByDevice<Added>(say, async () => {
        const { beginPasskey } = await ask(BeginPasskeyDocument, { input: { password } });
        const { question } = beginPasskey;
        if (!question) return beginPasskey;
        return act({ input: { challenge: question.challenge, name: name ?? '', passkey: await makePasskey(question.options) } });
      }),
    );
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('myAccount.passkeys.addTitle')}
      subtitle={say('myAccount.passkeys.addHint')}
      footer={<ActFooter form={form} label={say('myAccount.passkeys.addDo')} hint={null} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Added>
        id={form}
        initial={{ name: suggested, password: null }}
        undone="myAccount.passkeys.undone"
        save={save}
        onSaved={({ recoveryCodes = [] }, { name }) => {
          saved(say('myAccount.passkeys.added', { name: name ?? '' }));
          onAdded(recoveryCodes);
        }}
      >
        {() => (
          <>
            <TextField source="name" label={say('myAccount.passkeys.name')} hint={say('myAccount.passkeys.nameHint')} required autoFocus />
            {hasPassword && <OwnPassword />}
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
