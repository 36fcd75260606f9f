import type { UnitPageFragment } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';

/** What is on record of a unit now, for somebody whose form was overtaken. */
export function PresentUnit({ unit }: { unit: UnitPageFragment }) {
  const say = useText();
  const labelOf = useLabel();
  const rows = [
    [say('units.fields.name'), unit.name],
    [say('units.fields.code'), unit.code],
    [say('units.fields.kind'), labelOf(unit.kind.label)],
    [say('units.fields.parent'), unit.parent?.name],
    [say('units.fields.address'), unit.address],
    [say('units.fields.phone'), unit.phone],
    [say('units.fields.email'), unit.email],
  ].filter((row): row is [string, string] => !!row[1]);
  return (
    <ul>
      {rows.map(([label, value]) => (
        <li key={label}>
          {label}: <Name>{value}</Name>
        </li>
      ))}
    </ul>
  );
}
