import { UnitSortField } from '@lechan/client';
import { ArrowDown, ArrowUp, CircleDashed } from 'lucide-react';
import { shownDay } from '../../day/day';
import { useLabel, useText } from '../../i18n/useText';
import { Icon } from '../../parts/Icon';
import { Name } from '../../parts/Name';
import { Tag } from '../../parts/Tag';
import { To } from '../../parts/To';
import type { ListedUnit } from './UnitList';

/** A page of the list of units; a column's head sorts by it. */
export function UnitTable({
  units,
  sort,
  order,
  onSort,
}: {
  units: readonly ListedUnit[];
  sort: UnitSortField;
  order: 'ASC' | 'DESC';
  onSort: (field: UnitSortField) => void;
}) {
  const say = useText();
  const labelOf = useLabel();
  const head = (field: UnitSortField, label: string) => (
    <SortHead label={label} order={field === sort ? order : undefined} onSort={() => onSort(field)} />
  );
  return (
    <table className="tbl cards head-sunken">
      <thead>
        <tr>
          {head(UnitSortField.Name, say('units.list.columns.name'))}
          {head(UnitSortField.Code, say('units.list.columns.code'))}
          {head(UnitSortField.Kind, say('units.list.columns.kind'))}
          <th scope="col">{say('units.list.columns.parent')}</th>
          {head(UnitSortField.OpenedOn, say('units.list.columns.openedOn'))}
          <th scope="col">{say('units.list.columns.vacancies')}</th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ id, name, code, kind, parent, openedOn, vacancies }) => (
          <tr key={id}>
            <td>
              <To path={`/organization/${id}`} className="name">
                <Name>{name}</Name>
              </To>
            </td>
            <td className="nowrap soft">{code}</td>
            <td data-l={say('units.list.columns.kind')}>{labelOf(kind.label)}</td>
            <td data-l={say('units.list.columns.parent')}>{parent && <Name>{parent.name}</Name>}</td>
            <td className="nowrap" data-l={say('units.list.columns.openedOn')}>
              {shownDay(openedOn)}
            </td>
            <td>
              {vacancies.length > 0 && (
                <Tag tone="warn" icon={CircleDashed}>
                  {vacancies.map(({ label }) => labelOf(label)).join(', ')}
                </Tag>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortHead({ label, order, onSort }: { label: string; order: 'ASC' | 'DESC' | undefined; onSort: () => void }) {
  const say = useText();
  return (
    <th scope="col" aria-sort={order === 'ASC' ? 'ascending' : order === 'DESC' ? 'descending' : undefined}>
      <button type="button" title={say('units.list.sortBy', { column: label })} onClick={onSort}>
        {label}
        {order && <Icon of={order === 'ASC' ? ArrowUp : ArrowDown} small />}
      </button>
    </th>
  );
}
