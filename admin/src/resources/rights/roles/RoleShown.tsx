import { Check } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { permissionGroups, wordOf } from '../permission-groups';
import type { Role } from '../rights';
import { useIncluded } from '../useIncluded';
import { BroughtBy } from './BroughtBy';

/** What a role allows, for who may not change it. */
export function RoleShown({ role: { permissions, isSecondFactorRequired } }: { role: Role }) {
  const say = useText();
  const { broughtBy, withAll } = useIncluded();
  const all = withAll(permissions);
  return (
    <>
      <p className="in meta">{say('grants.roles.readOnly')}</p>
      {permissionGroups.map(({ name, permissions: ofGroup }) => {
        const allowed = ofGroup.filter((one) => all.includes(one));
        if (allowed.length === 0) return null;
        return (
          <section key={name} className="permg" aria-label={say(`rights.groups.${name}`)}>
            <h3>{say(`rights.groups.${name}`)}</h3>
            <ul>
              {allowed.map((permission) => (
                <li key={permission}>
                  <Icon of={Check} small /> {wordOf(permission, say)} <BroughtBy permissions={broughtBy(permission, permissions)} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {isSecondFactorRequired && (
        <section className="permg" aria-label={say('grants.roles.signIn')}>
          <h3>{say('grants.roles.signIn')}</h3>
          <p>
            <Icon of={Check} small /> {say('grants.roles.twoFactor')}
          </p>
        </section>
      )}
    </>
  );
}
