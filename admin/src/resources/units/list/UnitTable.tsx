import { UnitSortField } from '@lechan/client';
import useMediaQuery from '@mui/material/useMediaQuery';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useText } from '../../../i18n/useText';
import { Icon } from '../../../parts/Icon';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import type { Choosing } from '../../../providers/useChoosing';
import type { Shown } from '../../../providers/useShown';
import { UnitCell } from './UnitCell';
import { columnName, type ListedUnit, type UnitColumn } from './unit-columns';

const sortable: Partial<Record<UnitColumn, UnitSortField>> = {
  code: UnitSortField.Code,
  kind: UnitSortField.Kind,
  openedOn: UnitSortField.OpenedOn,
};

/** A page of the list of units; a column's head sorts by it, and rows are chosen by the box before their name. */
export function UnitTable({
  units,
  shown,
  choosing,
  sort,
  order,
  onSort,
}: {
  units: readonly ListedUnit[];
  shown: Shown<UnitColumn>;
  choosing: Choosing<ListedUnit>;
  sort: UnitSortField;
  order: 'ASC' | 'DESC';
  onSort: (field: UnitSortField) => void;
}) {
  const say = useText();
  const head = (field: UnitSortField, label: string) => (
    <SortHead key={field} label={label} order={field === sort ? order : undefined} onSort={() => onSort(field)} />
  );
  return (
    <div className="tscroll">
      <table className={`tbl cards head-sunken choosable ${shown.density}`}>
        <thead>
          <tr>
            {head(UnitSortField.Name, say('units.list.columns.name'))}
            {shown.columns.map((column) => {
              const label = say(columnName(column));
              const field = sortable[column];
              return field ? (
                head(field, label)
              ) : (
                <th key={column} scope="col">
                  {label}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {units.map((unit) => (
            <tr key={unit.id} className={choosing.isChosen(unit) ? 'on' : undefined}>
              <td>
                <span className="choose">
                  <label>
                    <input
                      type="checkbox"
                      aria-label={say('lists.choose.row', { name: unit.name })}
                      checked={choosing.isChosen(unit)}
                      onChange={nothing}
                      onClick={(event) => choosing.toggle(unit, event.shiftKey)}
                    />
                  </label>
                  <To path={`/organization/${unit.id}`} className="name">
                    <Name>{unit.name}</Name>
                  </To>
                </span>
              </td>
              {shown.columns.map((column) => (
                <UnitCell key={column} unit={unit} column={column} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function nothing() {
  // the press itself is dealt with: it alone says whether Shift was held
}

function SortHead({ label, order, onSort }: { label: string; order: 'ASC' | 'DESC' | undefined; onSort: () => void }) {
  const say = useText();
  // where rows are cards the head is only read out: a button there would take the focus unseen
  const isRead = useMediaQuery('(max-width: 43.6875em)');
  return (
    <th scope="col" aria-sort={order === 'ASC' ? 'ascending' : order === 'DESC' ? 'descending' : undefined}>
      {isRead ? (
        label
      ) : (
        <button type="button" title={say('units.list.sortBy', { column: label })} onClick={onSort}>
          {label}
          {order && <Icon of={order === 'ASC' ? ArrowUp : ArrowDown} small />}
        </button>
      )}
    </th>
  );
}
