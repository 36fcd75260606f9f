import { useNavigate } from 'react-admin';
import { usePath } from '../../../day/useDay';
import { CreateRoleDocument } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { ActFooter } from '../../../parts/form/ActFooter';
import { ActForm } from '../../../parts/form/ActForm';
import { SuggestedCodeField } from '../../../parts/form/SuggestedCodeField';
import { useSaved } from '../../../parts/form/useSaved';
import { Sheet } from '../../../parts/Sheet';
import { useAct } from '../../../providers/useAct';
import { given, LabelFields } from '../../settings/LabelFields';
import type { Role } from '../rights';
import { useRoles } from '../useRoles';
import { PermissionsField } from './PermissionsField';
import type { RoleValues } from './RoleEditor';
import { SecondFactorField } from './SecondFactorField';

/** Under which name what is typed of a new role is kept. */
export const createForm = 'create-role';

type Values = RoleValues & { code: string | null };

/** A new role, perhaps beginning with what another allows. */
export function CreateRole({ like, onClose }: { like: Role | undefined; onClose: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { roles } = useRoles();
  const navigate = useNavigate();
  const toPath = usePath();
  const { act, isBusy, isForTwo } = useAct(CreateRoleDocument, ({ createRole }) => createRole);
  const save = ({ code, label, permissions, isSecondFactorRequired }: Values) =>
    act({ input: { code: code ?? '', label: given(label), permissions: [...permissions], isSecondFactorRequired } });
  return (
    <Sheet
      open
      onClose={onClose}
      width="60rem"
      title={say('grants.roles.addTitle')}
      footer={<ActFooter form={createForm} label={say('grants.roles.save')} isBusy={isBusy} isForTwo={isForTwo} onLater={onClose} />}
    >
      <ActForm<Values, NonNullable<Awaited<ReturnType<typeof save>>>>
        id={createForm}
        isForTwo={isForTwo}
        initial={{
          ...{ code: null, label: { vi: null, en: null } },
          ...{ permissions: like?.permissions ?? [], isSecondFactorRequired: like?.isSecondFactorRequired ?? false },
        }}
        draft={like ? `${createForm} ${like.code}` : createForm}
        save={save}
        onSaved={({ role }, { label }) => {
          saved(say('grants.roles.saved', { name: labelOf(given(label)) }));
          onClose();
          if (role) navigate(toPath(`/rights/roles/${role.code}`));
        }}
      >
        {() => (
          <>
            <LabelFields />
            <PermissionsField source="permissions" former={like?.permissions ?? []} />
            <SecondFactorField />
            <SuggestedCodeField source="code" from="label.vi" taken={roles.map(({ code }) => code)} />
          </>
        )}
      </ActForm>
    </Sheet>
  );
}
