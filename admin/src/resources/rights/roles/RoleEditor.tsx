import { useState } from 'react';
import { createPortal } from 'react-dom';
import { UpdateRoleDocument } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { ActForm } from '../../../parts/form/ActForm';
import { changedOnly } from '../../../parts/form/changed-only';
import type { Base } from '../../../parts/form/meanwhile';
import { useSaved } from '../../../parts/form/useSaved';
import { Waiting } from '../../../parts/Waiting';
import { type Outcome, useAct } from '../../../providers/useAct';
import { useAskedAct } from '../../../providers/useAskedAct';
import { given, LabelFields, type LabelValues } from '../../settings/LabelFields';
import type { Role } from '../rights';
import { PermissionsField } from './PermissionsField';
import { RoleBar } from './RoleBar';
import { SecondFactorField } from './SecondFactorField';

export const roleForm = 'role';

export interface RoleValues {
  label: LabelValues;
  permissions: readonly string[];
  isSecondFactorRequired: boolean;
}

/** Under which name what is typed of a role is kept. */
export function roleDraft(code: string): string {
  return `${roleForm} ${code}`;
}

/** What a role allows and what it is called; the bar at the foot says whom saving touches. */
export function RoleEditor({ role, foot }: { role: Role; foot: HTMLElement | null }) {
  const say = useText();
  const labelOf = useLabel();
  const saved = useSaved();
  const { act, isBusy, isForTwo } = useAct(UpdateRoleDocument, ({ updateRole }) => updateRole);
  const [written, setWritten] = useState(0);
  const [round, setRound] = useState(0);
  // what is to be put back stands in the draft, which a form reads when it is made
  useAskedAct(['edit'], () => setRound((former) => former + 1));
  const initial: RoleValues = {
    label: { ...role.label },
    permissions: role.permissions,
    isSecondFactorRequired: role.isSecondFactorRequired,
  };
  const save = (values: RoleValues, { opened, version = role.version }: Base<RoleValues>) => {
    const { label, permissions, isSecondFactorRequired } = changedOnly(values, opened);
    return act({
      input: {
        code: role.code,
        version,
        label: label && given(label),
        permissions: permissions && [...permissions],
        isSecondFactorRequired,
      },
    });
  };
  // what was just saved is read anew before the form is made from it
  if (role.version < written) return <Waiting rows={6} />;
  return (
    <ActForm<RoleValues, Outcome & { role?: { version: number } | null }>
      key={`${written} ${round}`}
      id={roleForm}
      initial={initial}
      version={role.version}
      draft={roleDraft(role.code)}
      save={save}
      onSaved={(payload, values, { opened }) => {
        saved(say('grants.roles.saved', { name: labelOf(given(values.label)) }), {
          ...{ label: say('saving.back.restore'), path: `/rights/roles/${role.code}`, ask: { do: 'edit' } },
          draft: { name: roleDraft(role.code), values: opened },
        });
        // what was put up is not on record: the form is made anew from what is
        if (payload.isPutUp) setRound((former) => former + 1);
        else setWritten(payload.role?.version ?? 0);
      }}
    >
      {(values, { opened }) => (
        <>
          <PermissionsField source="permissions" former={opened.permissions} />
          <SecondFactorField />
          <fieldset className="permg names">
            <legend>{say('grants.roles.name')}</legend>
            <LabelFields />
          </fieldset>
          {foot && createPortal(<RoleBar role={role} values={values} opened={opened} isBusy={isBusy} isForTwo={isForTwo} />, foot)}
        </>
      )}
    </ActForm>
  );
}
