import { useText } from '../../i18n/useText';
import { ActTrouble } from '../../parts/ActTrouble';
import { Button } from '../../parts/Button';
import { ActFooter } from '../../parts/form/ActFooter';
import { ActForm } from '../../parts/form/ActForm';
import { Sheet } from '../../parts/Sheet';
import { useDirectAct } from '../../providers/useDirectAct';
import { OwnPassword } from './OwnPassword';
import { type Begun, goThere, useLinking } from './useLinking';

const form = 'link-provider';

interface Provider {
  provider: string;
  /** What people call it. */
  name: string;
}

/** Goes to a provider to link an account there to one's own, by the password. */
export function LinkProvider({ provider, name, onClose }: Provider & { onClose: () => void }) {
  const say = useText();
  const { begin, isBusy } = useLinking(provider);
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
        save={({ password }) => begin(password)}
        onSaved={goThere}
      >
        {() => <OwnPassword />}
      </ActForm>
    </Sheet>
  );
}

/** The same at once, of an account without a password. */
export function LinkAtOnce({ provider, name }: Provider) {
  const say = useText();
  const { begin } = useLinking(provider);
  const { go, isBusy, trouble } = useDirectAct(
    async () => {
      const begun = await begin(null);
      if (begun) goThere(begun);
      return begun;
    },
    () => undefined,
  );
  return (
    <>
      <Button small busy={isBusy} doing="myAccount.sso.going" onClick={() => go()}>
        {say('myAccount.sso.link')}
        <span className="sr"> {name}</span>
      </Button>
      <ActTrouble of={trouble} undone="myAccount.sso.unlinked" />
    </>
  );
}
