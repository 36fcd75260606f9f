import { useQueryClient } from '@tanstack/react-query';
import { Fingerprint, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { WayButton } from '../../parts/WayButton';
import { canUsePasskeys } from '../../providers/passkey';
import { useSignOut } from '../../providers/useSignOut';
import { askWho, useWho } from '../../providers/who';
import { Doorway } from '../sign-in/Doorway';
import { AddPasskey } from './AddPasskey';
import { RecoveryCodes } from './RecoveryCodes';
import { SetUpApp } from './SetUpApp';

/** Before who can do nothing until they have a second factor: why, and the two ways to add one. */
export function SecondFactorDoor() {
  const say = useText();
  const shown = useQueryClient();
  const signOut = useSignOut();
  const { login = '', hasPassword = false } = useWho()?.account ?? {};
  const [opened, setOpened] = useState<'app' | 'passkey' | readonly string[]>();
  const close = () => setOpened(undefined);
  // what was refused until now is asked for anew
  const goOn = () => {
    shown.clear();
    void askWho();
  };
  const onAdded = (codes: readonly string[]) => (codes.length > 0 ? setOpened(codes) : goOn());
  return (
    <Doorway title={say('myAccount.due.title')}>
      <p>
        <Sentence message="myAccount.due.sentence" />
      </p>
      <p className="soft">{say('myAccount.due.nothingLost')}</p>
      <div className="stack tight">
        <WayButton
          icon={Smartphone}
          title={say('myAccount.due.app')}
          hint={say('myAccount.due.appHint')}
          onClick={() => setOpened('app')}
        />
        {canUsePasskeys() && (
          <WayButton
            icon={Fingerprint}
            title={say('myAccount.due.passkey')}
            hint={say('signIn.passkey.hint')}
            onClick={() => setOpened('passkey')}
          />
        )}
      </div>
      <p>
        <button type="button" className="linkbtn" onClick={signOut}>
          {say('signIn.signOut')}
        </button>
      </p>
      {opened === 'app' && <SetUpApp isReplacing={false} hasPassword={hasPassword} onAdded={onAdded} onClose={close} />}
      {opened === 'passkey' && <AddPasskey suggested={null} hasPassword={hasPassword} onAdded={onAdded} onClose={close} />}
      {typeof opened === 'object' && <RecoveryCodes codes={opened} login={login} onClose={goOn} />}
    </Doorway>
  );
}
