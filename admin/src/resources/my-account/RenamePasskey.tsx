import { RenamePasskeyDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { TextField } from '../../parts/form/TextField';
import { useSaved } from '../../parts/form/useSaved';
import { Sheet } from '../../parts/Sheet';
import { type Outcome, useAct } from '../../providers/useAct';
import type { OwnPasskey } from './OpenedDialog';

const form = 'rename-passkey';

/** Another name of a passkey. */
export function RenamePasskey({ passkey: { id, name: former }, onClose }: { passkey: OwnPasskey; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(RenamePasskeyDocument, ({ renamePasskey }) => renamePasskey);
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('myAccount.passkeys.renameTitle')}
      footer={<ActFooter form={form} label={say('acts.change.save')} hint={null} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<{ name: string | null }, Outcome>
        id={form}
        initial={{ name: former }}
        save={({ name }) => act({ input: { id, name: name ?? '' } })}
        onSaved={(_, { name }) => {
          saved(say('myAccount.passkeys.renamed', { name: name ?? '' }));
          onClose();
        }}
      >
        {() => (
          <TextField source="name" label={say('myAccount.passkeys.name')} hint={say('myAccount.passkeys.nameHint')} required autoFocus />
        )}
      </ActForm>
    </Sheet>
  );
}
