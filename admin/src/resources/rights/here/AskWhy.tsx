import { type FormEvent, useId, useState } from 'react';
import { type AccountOptionFragment, ExplainAccessDocument, type UnitOptionFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Card } from '../../../parts/Card';
import { Failure } from '../../../parts/Failure';
import { Waiting } from '../../../parts/Waiting';
import { useAnswer } from '../../../providers/useAnswer';
import { useSeesAccounts } from '../../../providers/who';
import { AccountPicker } from '../grants/AccountPicker';
import { isOfPlatform, type Permission, permissionGroups } from '../permission-groups';
import { Explanation } from './Explanation';

interface Asked {
  readonly account: AccountOptionFragment;
  readonly permission: Permission;
}

/** Asks whether somebody may do something in a unit, and shows why. */
export function AskWhy({ unit }: { unit: UnitOptionFragment }) {
  const say = useText();
  const [who, what] = [useId(), useId()];
  const seesAccounts = useSeesAccounts();
  const [account, setAccount] = useState<AccountOptionFragment | null>(null);
  const [permission, setPermission] = useState<Permission>();
  const [asked, setAsked] = useState<Asked>();
  const [isIncomplete, setIncomplete] = useState(false);

  function ask(event: FormEvent) {
    event.preventDefault();
    setIncomplete(!account || !permission);
    setAsked(account && permission ? { account, permission } : undefined);
  }
  return (
    <Card title={say('grants.here.ask')}>
      <div className="stack">
        <p className="meta">{say('grants.here.today')}</p>
        <form className="ask" onSubmit={ask} noValidate>
          <div className="field">
            <label htmlFor={who}>{say('grants.here.who')}</label>
            <AccountPicker id={who} value={account} onChange={setAccount} hint={!seesAccounts} />
            {!seesAccounts && (
              <p className="hint" id={`${who}-hint`}>
                {say('grants.here.whoHint')}
              </p>
            )}
          </div>
          <div className="field">
            <label htmlFor={what}>{say('grants.here.what')}</label>
            <select
              id={what}
              className="inp sel"
              value={permission ?? ''}
              onChange={(event) => setPermission((event.target.value || undefined) as Permission | undefined)}
            >
              <option value="">{say('shell.state.choose')}</option>
              {permissionGroups.map(({ name, permissions }) => {
                const here = permissions.filter((one) => !isOfPlatform(one));
                return (
                  here.length > 0 && (
                    <optgroup key={name} label={say(`rights.groups.${name}`)}>
                      {here.map((one) => (
                        <option key={one} value={one}>
                          {say(`permission.${one}`)}
                        </option>
                      ))}
                    </optgroup>
                  )
                );
              })}
            </select>
          </div>
          <Button type="submit">{say('grants.here.see')}</Button>
        </form>
        <div aria-live="polite">
          {isIncomplete && <p className="soft">{say('grants.here.fill')}</p>}
          {asked && <Answered key={`${asked.account.id} ${asked.permission}`} asked={asked} unit={unit} />}
        </div>
      </div>
    </Card>
  );
}

function Answered({ asked: { account, permission }, unit }: { asked: Asked; unit: UnitOptionFragment }) {
  const { answer, error, refetch } = useAnswer(ExplainAccessDocument, { account: account.id, permission, unit: unit.id });
  if (error && !answer) return <Failure error={error} onRetry={refetch} />;
  if (!answer) return <Waiting rows={2} />;
  return <Explanation explanation={answer.explainAccess} account={account} permission={permission} unit={unit} />;
}
