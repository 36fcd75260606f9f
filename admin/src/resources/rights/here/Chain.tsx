import type { ReactNode } from 'react';
import { shownDay } from '../../../day/day';
import type { GroundFragment, UnitOptionFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import { type Permission, wordOf } from '../permission-groups';
import { untilOf } from '../rights';
import { useIncluded } from '../useIncluded';
import { useRoles } from '../useRoles';

/** One reason why somebody may do something, link by link: the post or the giving, the role and where, what it allows. */
export function Chain({ ground, permission, unit }: { ground: GroundFragment; permission: Permission; unit: UnitOptionFragment }) {
  const say = useText();
  const labelOf = useLabel();
  const { roles } = useRoles();
  const { origin, positionLabel, roleLabel, unitId, giverName, isThroughLeading } = ground;
  const role = labelOf(roleLabel);
  const { withAll } = useIncluded();
  const others = withAll(roles.find(({ code }) => code === ground.role)?.permissions ?? []).filter((one) => one !== permission).length;
  const unitName = ground.unitName ?? (unitId && say('grants.here.unknownUnit'));
  const where = unitName ? <Over id={ground.unitName && unitId} name={unitName} /> : say('rights.everything');
  const told = { from: shownDay(ground.validFrom), until: untilOf(ground.validUntil, say) || say('grants.here.chain.noEnd') };
  return (
    <ol className="chain">
      {origin === 'POST' ? (
        <>
          <Link
            cap={say('grants.here.chain.holds')}
            main={positionLabel ? labelOf(positionLabel) : ''}
            under={
              <>
                {where} <span className="block">{say('grants.here.chain.since', told)}</span>
              </>
            }
          />
          <Link
            cap={say('grants.here.chain.rule')}
            main={say('grants.here.chain.ruleRole', { role })}
            under={unitName && <Name>{say('grants.here.chain.ofBelow', { unit: unitName })}</Name>}
          />
        </>
      ) : (
        <>
          <Link
            cap={say('grants.here.chain.given')}
            main={role}
            under={giverName ? say('grants.here.chain.givenBy', { ...told, name: giverName }) : say('grants.here.chain.since', told)}
          />
          <Link cap={say('grants.here.chain.over')} main={where} under={unitName && say('grants.here.chain.below')} />
        </>
      )}
      {isThroughLeading && (
        <Link cap={say('grants.here.chain.leads')} main={<Name>{unit.name}</Name>} under={say('grants.here.chain.here')} />
      )}
      <Link
        cap={say('grants.here.chain.allows')}
        main={wordOf(permission, say)}
        under={others > 0 && say('grants.here.chain.others', { smart_count: others })}
      />
    </ol>
  );
}

function Over({ id, name }: { id: string | null; name: string }) {
  return id ? (
    <To path={`/organization/${id}`}>
      <Name>{name}</Name>
    </To>
  ) : (
    <Name>{name}</Name>
  );
}

function Link({ cap, main, under }: { cap: string; main: ReactNode; under?: ReactNode }) {
  return (
    <li>
      <span className="meta">{cap}</span>
      <b>{main}</b>
      {under && <span>{under}</span>}
    </li>
  );
}
