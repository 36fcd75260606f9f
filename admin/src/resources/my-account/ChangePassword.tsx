import { ChangePasswordDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { PasswordField } from '../../parts/form/PasswordField';
import { useSaved } from '../../parts/form/useSaved';
import { Sheet } from '../../parts/Sheet';
import { type Outcome, useAct } from '../../providers/useAct';

const form = 'change-password';

interface Values {
  currentPassword: string | null;
  newPassword: string | null;
}

/** Another password of one's own; what is typed is kept nowhere. */
export function ChangePassword({ onClose }: { onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(ChangePasswordDocument, ({ changePassword }) => changePassword);
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('myAccount.password.title')}
      footer={
        <ActFooter
          form={form}
          label={say('myAccount.password.save')}
          hint={say('myAccount.password.others')}
          isBusy={isBusy}
          onLater={onClose}
        />
      }
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={{ currentPassword: null, newPassword: null }}
        save={({ currentPassword, newPassword }) =>
          act({ input: { currentPassword: currentPassword ?? '', newPassword: newPassword ?? '' } })
        }
        onSaved={() => {
          saved(say('myAccount.password.saved'));
          onClose();
        }}
      >
        {() => (
          <>
            <PasswordField source="currentPassword" label={say('myAccount.password.current')} autoComplete="current-password" />
            <PasswordField
              source="newPassword"
              label={say('signIn.welcome.password')}
              hint={say('signIn.welcome.passwordHint')}
              autoComplete="new-password"
            />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
