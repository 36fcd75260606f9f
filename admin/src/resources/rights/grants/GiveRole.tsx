import { shownDay, today } from '../../../day/day';
import { type AccountOptionFragment, GiveRoleDocument, type UnitOptionFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { Summary } from '../../../parts/form/Summary';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { asKept } from '../../../parts/typed';
import { type Outcome, useAct } from '../../../providers/useAct';
import { useSeesAccounts } from '../../../providers/who';
import { Tried } from '../../units/acts/Tried';
import { reachOf, refusedAt, untilOf } from '../rights';
import { useRoles } from '../useRoles';
import { AccountField } from './AccountPicker';
import { GivenRoleField } from './GivenRoleField';
import { GrantFields } from './GrantFields';
import { GrantSentence } from './GrantSentence';
import { dayAfter, type GrantValues, grantInput, isWhole, noGrant } from './grant-values';

const form = 'give-role';

export type GiveValues = GrantValues & { accountId: AccountOptionFragment | null; login: string | null };

/** Under which name what is typed for an account is kept. */
export function giveDraft(account: string | undefined): string {
  return `${form} ${account ?? ''}`;
}

/** A role given to somebody who has an account, over a unit and what is below it or over everything. */
export function GiveRole({
  account = null,
  unit = null,
  onClose,
}: {
  account?: AccountOptionFragment | null;
  unit?: UnitOptionFragment | null;
  onClose: () => void;
}) {
  const say = useText();
  const saved = useSaved();
  const { roles, labelOfRole } = useRoles();
  const { act, isBusy, isForTwo } = useAct(GiveRoleDocument, ({ giveRole }) => giveRole);
  // who sees no list of accounts says whom by the login
  const isByLogin = !useSeesAccounts() && !account;
  const inputOf = ({ accountId, login, ...grant }: GiveValues) => ({
    ...grantInput(grant),
    ...(isByLogin ? { login: asKept(login ?? '') } : { accountId: accountId?.id ?? '' }),
  });
  const save = (values: GiveValues) => refusedAt('role', say('grants.give.beyond'), () => act({ input: inputOf(values) }));
  return (
    <Sheet
      open
      onClose={onClose}
      width="54rem"
      title={say('grants.give.title')}
      subtitle={say('grants.give.hint')}
      footer={<ActFooter form={form} label={say('grants.give.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<GiveValues, Outcome & { grant?: { id: string } | null }>
        id={form}
        isForTwo={isForTwo}
        initial={{ accountId: account, login: null, ...noGrant(today(), unit) }}
        draft={giveDraft(account?.id ?? unit?.id)}
        save={save}
        onSaved={({ grant }, { accountId, login, over, unitId, includesLed, role, validFrom, validUntil }) => {
          const told = {
            ...{ name: accountId?.name ?? login ?? '', role: labelOfRole(role), from: shownDay(validFrom ?? '') },
            until: untilOf(dayAfter(validUntil), say),
            reach: reachOf(over === 'unit' ? unitId : null, includesLed, say),
          };
          saved(
            say('grants.give.saved', told),
            ...(grant && accountId
              ? [{ label: say('grants.give.takeBack'), path: `/rights/accounts/${accountId.id}`, ask: { do: `end:${grant.id}` } }]
              : []),
          );
          onClose();
        }}
      >
        {(values) => {
          const role = roles.find(({ code }) => code === values.role);
          return (
            <>
              <div className="f2">
                {isByLogin ? (
                  <TextField source="login" label={say('grants.give.login')} hint={say('grants.give.loginHint')} required />
                ) : (
                  <AccountField source="accountId" label={say('grants.give.account')} hint={say('grants.give.accountHint')} required />
                )}
                <GivenRoleField values={values} role={role} required />
              </div>
              <GrantFields values={values} role={role} />
              <Tried
                document={GiveRoleDocument}
                select={({ giveRole }) => giveRole}
                input={(isByLogin ? values.login : values.accountId) && isWhole(values) ? inputOf(values) : undefined}
                wouldDo="grants.give.tried"
              >
                <Summary>
                  <GrantSentence values={values} name={values.accountId?.name ?? values.login ?? ''} role={labelOfRole(values.role)} />
                </Summary>
              </Tried>
            </>
          );
        }}
      </ActForm>
    </Sheet>
  );
}
