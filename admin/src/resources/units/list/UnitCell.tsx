import { CircleDashed } from 'lucide-react';
import { shownDay } from '../../../day/day';
import { useLabel, useText } from '../../../i18n/useText';
import { Name } from '../../../parts/Name';
import { Tag } from '../../../parts/Tag';
import { columnName, type ListedUnit, officersOf, type UnitColumn, unitText } from './unit-columns';

/** What stands in one column of a unit's row. */
export function UnitCell({ unit, column }: { unit: ListedUnit; column: UnitColumn }) {
  const say = useText();
  const labelOf = useLabel();
  const text = unitText(unit, column, labelOf);
  // on a phone the row is a card, and a line says of itself what it is; nothing to say, no line
  const head = text ? say(columnName(column)) : undefined;
  switch (column) {
    case 'code':
      return <td className="nowrap soft">{text}</td>;
    case 'vacancies':
      return (
        <td>
          {text && (
            <Tag tone="warn" icon={CircleDashed}>
              {unit.vacancies.map(({ label }) => labelOf(label)).join(', ')}
            </Tag>
          )}
        </td>
      );
    case 'officers':
      return (
        <td data-l={head}>
          {officersOf(unit, labelOf).map((line) => (
            <span key={line} className="block">
              <Name>{line}</Name>
            </span>
          ))}
        </td>
      );
    case 'openedOn':
      return (
        <td className="nowrap" data-l={head}>
          {shownDay(text)}
        </td>
      );
    case 'kind':
      return (
        <td className="nowrap" data-l={head}>
          {text}
        </td>
      );
    default:
      return (
        <td data-l={head} className={column === 'phone' ? 'nowrap' : column === 'email' ? 'anywhere' : undefined}>
          <Name>{text}</Name>
        </td>
      );
  }
}
