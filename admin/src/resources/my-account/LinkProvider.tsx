import { useText } from '../../i18n/useText';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { Sheet } from '../../parts/Sheet';
import { OwnPassword } from './OwnPassword';
import { type Begun, goThere, useLinking } from './useLinking';

const form = 'link-provider';

/** Goes to a provider to link an account there to one's own, by the password. */
export function LinkProvider({
  provider,
  name,
  onClose,
}: {
  provider: string;
  /** What people call it. */
  name: string;
  onClose: () => void;
}) {
  const say = useText();
  const { begin, isBusy } = useLinking();
  return (
    <Sheet
      open
      onClose={onClose}
      width="36rem"
      title={say('myAccount.sso.linkTitle', { name })}
      subtitle={say('myAccount.sso.linkHint', { name })}
      footer={<ActFooter form={form} label={say('myAccount.sso.linkDo')} hint={null} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<{ password: string | null }, Begun>
        id={form}
        initial={{ password: null }}
        undone="myAccount.sso.unlinked"
        save={({ password }) => begin(provider, password)}
        onSaved={goThere}
      >
        {() => <OwnPassword />}
      </ActForm>
    </Sheet>
  );
}
