import { MakeRecoveryCodesDocument } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { Sheet } from '../../parts/Sheet';
import { type Outcome, useAct } from '../../providers/useAct';
import { OwnPassword } from './OwnPassword';

const form = 'new-recovery-codes';

/** Ten new recovery codes in place of those that there are. */
export function NewRecoveryCodes({
  hasPassword,
  onMade,
  onClose,
}: {
  hasPassword: boolean;
  onMade: (codes: readonly string[]) => void;
  onClose: () => void;
}) {
  const say = useText();
  const { act, isBusy } = useAct(MakeRecoveryCodesDocument, ({ makeRecoveryCodes }) => makeRecoveryCodes);
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('myAccount.codes.newTitle')}
      footer={<ActFooter form={form} label={say('myAccount.codes.make')} hint={null} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<{ password: string | null }, Outcome & { recoveryCodes?: readonly string[] }>
        id={form}
        initial={{ password: null }}
        undone="myAccount.codes.notMade"
        save={({ password }) => act({ input: { password } })}
        onSaved={({ recoveryCodes = [] }) => onMade(recoveryCodes)}
      >
        {() => (
          <>
            <p>
              <Sentence message="myAccount.codes.newSentence" />
            </p>
            {hasPassword && <OwnPassword />}
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
