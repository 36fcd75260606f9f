import { useInput } from 'react-admin';
import { SecondPersonRuleDocument } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { useKnownField } from '../../../parts/form/act-form-context';
import { described } from '../../../parts/form/FieldFrame';
import { Tag } from '../../../parts/Tag';
import { useAnswer } from '../../../providers/useAnswer';
import { allPermissions, isOfPlatform, type Permission, permissionGroups, wordsOf } from '../permission-groups';
import { useIncluded } from '../useIncluded';
import { BroughtBy } from './BroughtBy';

const none: readonly string[] = [];

/**
 * What a role or a token allows: verb phrases in groups to tick; what is ticked or taken away anew is marked where there was a former. What
 * comes with something that is ticked is there with it, and can't be taken away alone.
 */
export function PermissionsField({
  source,
  former,
  offered = allPermissions,
}: {
  source: string;
  former?: readonly string[];
  /** Those that can be ticked; of others only what is ticked already is shown. */
  offered?: readonly string[];
}) {
  const say = useText();
  const { broughtBy } = useIncluded();
  const { id, field, fieldState } = useInput({ source, parse: (value) => value });
  const chosen: readonly string[] = Array.isArray(field.value) ? field.value : [];
  const error = fieldState.error?.message;
  useKnownField(source, {
    ...{ id, label: say('grants.roles.permissions'), isRequired: true },
    shown: (values) => (Array.isArray(values) ? wordsOf(values, say) : ''),
  });
  // as the API keeps them, so that what was ticked and unticked again is the same
  const toggle = (permission: Permission) => {
    if (broughtBy(permission, chosen).length > 0) return;
    const isOn = chosen.includes(permission);
    const unknown = chosen.filter((one) => !allPermissions.some((known) => known === one));
    const known = [...(former ?? none), ...allPermissions];
    const next = isOn ? chosen.filter((one) => one !== permission) : [...chosen, permission];
    field.onChange([...new Set([...known.filter((one) => next.includes(one)), ...unknown])]);
  };
  const groups = permissionGroups
    .map(({ name, permissions }) => ({
      name,
      permissions: permissions
        .map((permission) => ({ permission, isChosen: chosen.includes(permission), bringers: broughtBy(permission, chosen) }))
        .filter(({ permission, isChosen, bringers }) => offered.includes(permission) || isChosen || bringers.length > 0),
    }))
    .filter(({ permissions }) => permissions.length > 0);
  return (
    <fieldset id={id} tabIndex={-1} className="perms" {...described(id, undefined, error)}>
      <legend className="sr">{say('grants.roles.permissions')}</legend>
      {error && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
      {groups.map(({ name, permissions }) => (
        <fieldset key={name} className="permg">
          <legend>{say(`rights.groups.${name}`)}</legend>
          <ul>
            {permissions.map(({ permission, isChosen, bringers }) => (
              <li key={permission}>
                <label className="cbx">
                  <input
                    type="checkbox"
                    checked={isChosen || bringers.length > 0}
                    aria-disabled={bringers.length > 0 || undefined}
                    onChange={() => toggle(permission)}
                    onBlur={field.onBlur}
                  />
                  <span>
                    {say(`permission.${permission}`)} {former && <Newly isOn={isChosen} was={former.includes(permission)} />}
                    <BroughtBy permissions={bringers} />
                    <Limit permission={permission} />
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      ))}
    </fieldset>
  );
}

function Newly({ isOn, was }: { isOn: boolean; was: boolean }) {
  const say = useText();
  if (isOn === was) return null;
  return <Tag tone={isOn ? 'pri' : 'warn'}>{say(isOn ? 'grants.roles.newly' : 'grants.roles.gone')}</Tag>;
}

/** What a permission is bound to. */
function Limit({ permission }: { permission: Permission }) {
  const say = useText();
  const isNeeded = useAnswer(SecondPersonRuleDocument, {}).answer?.secondPersonRule?.permissions.includes(permission);
  const limits = [
    permission === 'person:read-contact' && say('grants.roles.logged'),
    isOfPlatform(permission) && say('grants.roles.onlyAll'),
    isNeeded && say('grants.roles.secondPerson'),
  ].filter(Boolean);
  return limits.length > 0 ? <span className="meta">{limits.join(' · ')}</span> : null;
}
