import { type PersonOptionFragment, UpdateAccountDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { changedOnly } from '../../../parts/form/changed-only';
import type { Base } from '../../../parts/form/meanwhile';
import { PersonField } from '../../../parts/form/PersonField';
import { TextField } from '../../../parts/form/TextField';
import { useSaved } from '../../../parts/form/useSaved';
import { Name } from '../../../parts/Name';
import { Sheet } from '../../../parts/Sheet';
import { type Outcome, useAct } from '../../../providers/useAct';
import { personOf } from './AboutAccount';
import type { ShownAccount } from './AccountPage';

const form = 'change-account';

interface Values {
  name: string | null;
  email: string | null;
  personId: PersonOptionFragment | null;
}

/** What is shown of an account, where links are sent, and whose posts give it rights. */
export function ChangeAccount({ account, onClose }: { account: ShownAccount; onClose: () => void }) {
  const say = useText();
  const saved = useSaved();
  const { act, isBusy } = useAct(UpdateAccountDocument, ({ updateAccount }) => updateAccount);
  const { id } = account;
  const save = (values: Values, { opened, version = account.version }: Base<Values>) => {
    const { personId, name, ...rest } = changedOnly(values, opened);
    // a name that was emptied is refused, as it is nowhere left out
    return act({
      input: {
        ...rest,
        ...(name !== undefined && { name: name ?? '' }),
        ...(personId !== undefined && { personId: personId?.id ?? null }),
        id,
        version,
      },
    });
  };
  return (
    <Sheet
      open
      onClose={onClose}
      title={say('rights.account.changeTitle')}
      subtitle={<Name>{account.name}</Name>}
      footer={<ActFooter form={form} label={say('acts.change.save')} isBusy={isBusy} onLater={onClose} />}
    >
      <ActForm<Values, Outcome>
        id={form}
        initial={{ name: account.name, email: account.email, personId: personOf(account) }}
        version={account.version}
        draft={`${form} ${id}`}
        save={save}
        onSaved={(_, values, { opened }) => {
          saved(say('rights.account.saved', { name: values.name ?? '' }), {
            ...{ label: say('saving.back.restore'), path: `/rights/accounts/${id}`, ask: { do: 'change' } },
            draft: { name: `${form} ${id}`, values: opened },
          });
          onClose();
        }}
      >
        {() => (
          <>
            <TextField source="name" label={say('rights.account.name')} required />
            <TextField source="email" type="email" label={say('rights.account.email')} hint={say('rights.account.emailHint')} />
            <PersonField source="personId" label={say('rights.account.person')} hint={say('rights.account.personHint')} />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
