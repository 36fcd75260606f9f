import { UnitSortField } from '@lechan/client';
import { useText } from '../../../i18n/useText';
import { columnName } from './unit-columns';

const fields = [
  [UnitSortField.Name, 'units.list.columns.name'],
  [UnitSortField.Code, columnName('code')],
  [UnitSortField.Kind, columnName('kind')],
  [UnitSortField.OpenedOn, columnName('openedOn')],
] as const;

/** The order of the list as a choice, where rows are cards and no head is there to press. */
export function UnitSorting({
  sort,
  order,
  onSort,
}: {
  sort: UnitSortField;
  order: 'ASC' | 'DESC';
  onSort: (field: UnitSortField, order: 'ASC' | 'DESC') => void;
}) {
  const say = useText();
  return (
    <select
      className="inp sel cardsort"
      aria-label={say('lists.sort.label')}
      value={`${sort} ${order}`}
      onChange={({ target }) => {
        const [field, direction] = target.value.split(' ');
        onSort(field as UnitSortField, direction as 'ASC' | 'DESC');
      }}
    >
      {fields.flatMap(([field, label]) =>
        (['ASC', 'DESC'] as const).map((direction) => (
          <option key={`${field} ${direction}`} value={`${field} ${direction}`}>
            {say(`lists.sort.${direction}`, { column: say(label) })}
          </option>
        )),
      )}
    </select>
  );
}
