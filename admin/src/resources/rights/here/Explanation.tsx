import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { shownDay } from '../../../day/day';
import type { AccountOptionFragment, ExplainAccessQuery, GroundFragment, UnitOptionFragment } from '../../../generated/operations';
import { Sentence } from '../../../i18n/Sentence';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { useMaySomewhere } from '../../../providers/who';
import { GiveRole } from '../grants/GiveRole';
import { type Permission, wordOf } from '../permission-groups';
import { untilOf } from '../rights';
import { useRoles } from '../useRoles';
import { Chain } from './Chain';

/** Why somebody may do something in a unit, link by link; or what is missing, and which roles would give it. */
export function Explanation({
  explanation,
  account,
  permission,
  unit,
}: {
  explanation: ExplainAccessQuery['explainAccess'];
  account: AccountOptionFragment;
  permission: Permission;
  unit: UnitOptionFragment;
}) {
  const say = useText();
  const said = { name: account.name, permission: wordOf(permission, say) };
  const { isAllowed, grounds, validUntil } = explanation;
  if (!isAllowed) {
    return (
      <div className="ans no">
        <p className="row g3">
          <span className="disc danger">
            <Icon of={X} />
          </span>
          <span className="grow">
            <Sentence message="grants.here.no" values={said} />
          </span>
        </p>
        <Missing explanation={explanation} account={account} unit={unit} />
      </div>
    );
  }
  return (
    <div className="ans">
      <p className="row g3">
        <span className="disc ok">
          <Icon of={Check} />
        </span>
        <span className="grow">
          <Sentence message="grants.here.yes" values={{ ...said, until: untilOf(validUntil, say) }} />
        </span>
      </p>
      {grounds.map((ground, at) => (
        <div key={ground.id} className="stack tight">
          {at > 0 && <p className="soft">{say('grants.here.or')}</p>}
          <Chain ground={ground} permission={permission} unit={unit} />
        </div>
      ))}
    </div>
  );
}

/** What is missing: rights elsewhere or of other days, the roles that would do, and the way to give one. */
function Missing({
  explanation: { elsewhere, rolesThatWould },
  account,
  unit,
}: {
  explanation: ExplainAccessQuery['explainAccess'];
  account: AccountOptionFragment;
  unit: UnitOptionFragment;
}) {
  const say = useText();
  const { labelOfRole } = useRoles();
  const mayGive = useMaySomewhere('grant:give');
  const [isGiving, setGiving] = useState(false);
  return (
    <>
      {elsewhere.length > 0 && (
        <div>
          <p>{say('grants.here.elsewhere')}</p>
          <ul className="bullets">
            {elsewhere.map((ground) => (
              <li key={ground.id}>
                <Elsewhere ground={ground} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        {rolesThatWould.length > 0
          ? say('grants.here.would', { roles: rolesThatWould.map(labelOfRole).join(', ') })
          : say('grants.here.wouldNone')}
      </p>
      {mayGive && rolesThatWould.length > 0 && (
        <div>
          <Button small aria-haspopup="dialog" onClick={() => setGiving(true)}>
            {say('grants.here.give')}
          </Button>
        </div>
      )}
      {isGiving && <GiveRole account={account} unit={unit} onClose={() => setGiving(false)} />}
    </>
  );
}

function Elsewhere({ ground: { roleLabel, unitId, unitName, validFrom, validUntil } }: { ground: GroundFragment }) {
  const say = useText();
  const labelOf = useLabel();
  return say('grants.here.elsewhereAt', {
    role: labelOf(roleLabel),
    unit: unitName ?? say(unitId ? 'grants.here.unknownUnit' : 'rights.everything'),
    from: shownDay(validFrom),
    until: untilOf(validUntil, say),
  });
}
