import { Fingerprint, LifeBuoy, Smartphone } from 'lucide-react';
import { useState } from 'react';
import { ConfirmSignInDocument, type NeededFragment } from '../../generated/operations';
import { Sentence } from '../../i18n/Sentence';
import { useText } from '../../i18n/useText';
import { ActTrouble } from '../../parts/ActTrouble';
import { Button } from '../../parts/Button';
import { ActForm } from '../../parts/form/ActForm';
import { CodeField } from '../../parts/form/CodeField';
import { WayButton } from '../../parts/WayButton';
import { askPasskey, canUsePasskeys, refusedByDevice } from '../../providers/passkey';
import { type Outcome, useAct } from '../../providers/useAct';
import { useDirectAct } from '../../providers/useDirectAct';
import { Doorway } from './Doorway';
import { useEntered } from './useEntered';

const form = 'second-step';

type Way = NeededFragment['ways'][number];

interface Values {
  code: string | null;
  recoveryCode: string | null;
}

/** The second step of coming in: a code of the app, a recovery code, or a passkey. */
export function SecondStep({ needed, onStartAnew }: { needed: NeededFragment; onStartAnew: () => void }) {
  const say = useText();
  const entered = useEntered();
  const { challenge, passkeyOptions } = needed;
  const ways = needed.ways.filter((way) => way !== 'PASSKEY' || canUsePasskeys());
  const [way, setWay] = useState<Way | undefined>(ways[0]);
  const [isRemembered, setRemembered] = useState(false);
  const { act, isBusy } = useAct(ConfirmSignInDocument, ({ confirmSignIn }) => confirmSignIn);
  const input = { challenge, isRemembered };
  const passkey = useDirectAct(
    () => refusedByDevice(say, async () => act({ input: { ...input, passkey: await askPasskey(passkeyOptions ?? '') } })),
    entered,
  );
  const remember = (
    <label className="cbx">
      <input type="checkbox" checked={isRemembered} onChange={(event) => setRemembered(event.target.checked)} />
      <span>{say('signIn.second.remember')}</span>
    </label>
  );
  const others = ways.filter((other) => other !== way);
  return (
    <Doorway title={say(`signIn.second.title.${way ?? 'NONE'}`)} step={say('signIn.second.step')}>
      <p className="soft">
        <Sentence message={`signIn.second.hint.${way ?? 'NONE'}`} />
      </p>
      <ActTrouble of={passkey.trouble} undone="signIn.undone" isHarmless />
      {way === 'PASSKEY' && (
        <div className="stack">
          {remember}
          <Button look="main" icon={Fingerprint} busy={passkey.isBusy} doing="signIn.doing" onClick={passkey.go}>
            {say('signIn.passkey.use')}
          </Button>
        </div>
      )}
      {(way === 'APP' || way === 'RECOVERY_CODE') && (
        <ActForm<Values, Outcome>
          key={way}
          id={form}
          initial={{ code: null, recoveryCode: null }}
          undone="signIn.undone"
          isHarmless
          save={({ code, recoveryCode }) => act({ input: { ...input, ...(way === 'APP' ? { code } : { recoveryCode }) } })}
          onSaved={entered}
        >
          {() => (
            <>
              {way === 'APP' ? (
                <CodeField source="code" label={say('signIn.second.code')} isOfDigits autoFocus />
              ) : (
                <CodeField
                  source="recoveryCode"
                  label={say('signIn.second.recoveryCode')}
                  hint={say('signIn.second.recoveryHint')}
                  isOfDigits={false}
                  autoFocus
                />
              )}
              {remember}
              <Button type="submit" look="main" busy={isBusy && !passkey.isBusy} doing="signIn.doing">
                {say('signIn.second.submit')}
              </Button>
            </>
          )}
        </ActForm>
      )}
      {others.length > 0 && (
        <>
          <p className="or">{say('signIn.second.others')}</p>
          <div className="stack tight">
            {others.map((other) => (
              <WayButton
                key={other}
                icon={{ APP: Smartphone, PASSKEY: Fingerprint, RECOVERY_CODE: LifeBuoy }[other]}
                title={say(`signIn.second.use.${other}`)}
                hint={say(`signIn.second.useHint.${other}`)}
                busy={other === 'PASSKEY' && passkey.isBusy}
                onClick={other === 'PASSKEY' ? passkey.go : () => setWay(other)}
              />
            ))}
          </div>
        </>
      )}
      <p>
        <button type="button" className="linkbtn" onClick={onStartAnew}>
          {say('signIn.second.startAnew')}
        </button>
      </p>
    </Doorway>
  );
}
