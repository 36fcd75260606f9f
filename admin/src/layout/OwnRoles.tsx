import { OwnRightsDocument } from '../generated/operations';
import { useLabel, useText } from '../i18n/useText';
import { Name } from '../parts/Name';
import { useAnswer } from '../providers/useAnswer';
import { reachOfRight } from '../resources/rights/rights';

const inSight = 5;

/** The roles that one has today and over what, the first few of them; nothing until that is known. */
export function OwnRoles() {
  const say = useText();
  const labelOf = useLabel();
  const { answer } = useAnswer(OwnRightsDocument, {});
  if (!answer) return null;
  const rights = (answer.viewer.account?.accesses ?? []).filter(({ isCurrent }) => isCurrent);
  const told = [
    ...new Set(rights.map((right) => say('rights.own.roleAt', { role: labelOf(right.role.label), reach: reachOfRight(right, say) }))),
  ];
  if (told.length === 0) return <p className="soft">{say('rights.own.none')}</p>;
  return (
    <ul className="ownroles" aria-label={say('rights.own.label')}>
      {told.slice(0, inSight).map((one) => (
        <li key={one}>
          <Name>{one}</Name>
        </li>
      ))}
      {told.length > inSight && <li className="meta">{say('rights.own.others', { smart_count: told.length - inSight })}</li>}
    </ul>
  );
}
