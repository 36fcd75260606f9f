import { ChevronDown, KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Sheet } from '../../../parts/Sheet';
import { To } from '../../../parts/To';
import { useSeesAccounts } from '../../../providers/who';
import type { Role } from '../rights';

/** The roles with how many people have each: beside the chosen one on a wide page, behind a button on a narrow one. */
export function RoleList({
  roles,
  current,
  onAdd,
}: {
  roles: readonly Role[];
  current: Role | undefined;
  /** Opens the form of a new role, for who may add one. */
  onAdd: (() => void) | undefined;
}) {
  const say = useText();
  const labelOf = useLabel();
  const [isOpen, setOpen] = useState(false);
  const add = (
    <Button look="quiet" small icon={Plus} aria-haspopup="dialog" onClick={onAdd}>
      {say('grants.roles.add')}
    </Button>
  );
  return (
    <>
      <div className="row wrap only-n">
        <Button icon={KeyRound} aria-haspopup="dialog" aria-expanded={isOpen} onClick={() => setOpen(true)}>
          {current ? say('grants.roles.choose', { role: labelOf(current.label) }) : say('grants.roles.chooseTitle')}
          <Icon of={ChevronDown} small />
        </Button>
        {onAdd && add}
      </div>
      <section className="card pickn" aria-labelledby="roles-count">
        <header>
          <h2 id="roles-count" className="grow">
            {say('grants.roles.count', { smart_count: roles.length })}
          </h2>
          {onAdd && add}
        </header>
        <Links roles={roles} current={current} />
      </section>
      {isOpen && (
        <Sheet open onClose={() => setOpen(false)} title={say('grants.roles.chooseTitle')} width="28rem">
          <div className="body">
            <Links roles={roles} current={current} onGo={() => setOpen(false)} />
          </div>
        </Sheet>
      )}
    </>
  );
}

function Links({ roles, current, onGo }: { roles: readonly Role[]; current: Role | undefined; onGo?: () => void }) {
  const say = useText();
  const labelOf = useLabel();
  // how many of them are known to who keeps accounts, or gives rights somewhere
  const isCounted = useSeesAccounts();
  return (
    <ul className="pickl">
      {roles.map((role) => (
        <li key={role.code} aria-current={role === current ? 'true' : undefined}>
          <To path={`/rights/roles/${role.code}`} onClick={onGo}>
            <b>{labelOf(role.label)}</b>
            {isCounted && (
              <span className="meta">
                {role.holdersByPost > 0
                  ? say('grants.roles.peopleByPost', { smart_count: role.holders, byPost: role.holdersByPost })
                  : say('grants.roles.people', { smart_count: role.holders })}
              </span>
            )}
          </To>
        </li>
      ))}
    </ul>
  );
}
