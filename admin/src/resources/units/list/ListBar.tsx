import { type ReactNode, type RefObject, useId } from 'react';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { ColumnsButton } from '../../../parts/ColumnsButton';
import type { Choosing } from '../../../providers/useChoosing';
import type { Shown } from '../../../providers/useShown';
import { columnName, type ListedUnit, type UnitColumn, unitColumns } from './unit-columns';

/** At most so many units can be chosen at once: more is a matter for an import. */
export const mostChosen = 500;

/** Over the table: how many rows are chosen and what can be done with them, and how the table looks. */
export function ListBar({
  rows,
  total,
  choosing,
  shown,
  isGathering,
  first,
  onChooseAll,
  sorting,
  children,
}: {
  rows: readonly ListedUnit[];
  total: number;
  choosing: Choosing<ListedUnit>;
  shown: Shown<UnitColumn>;
  isGathering: boolean;
  /** What stays when nothing is chosen any more. */
  first: RefObject<HTMLInputElement | null>;
  onChooseAll: () => void;
  /** How the list is ordered, where its head is not seen. */
  sorting: ReactNode;
  /** What can be done with the chosen rows. */
  children: ReactNode;
}) {
  const say = useText();
  const id = useId();
  const { chosen, choose, leave, clear, isChosen } = choosing;
  const onPage = rows.filter(isChosen).length;
  return (
    <div className="listbar">
      <input
        id={id}
        type="checkbox"
        checked={onPage > 0 && onPage === rows.length}
        ref={(box) => {
          first.current = box;
          if (box) box.indeterminate = onPage > 0 && onPage < rows.length;
        }}
        onChange={() => (onPage === rows.length ? leave(rows) : choose(rows))}
      />
      <label htmlFor={id}>{say('lists.choose.page')}</label>
      <span role="status">{chosen.length > 0 && <b>{say('lists.choose.count', { smart_count: chosen.length })}</b>}</span>
      {chosen.length > 0 && (
        <>
          {children}
          {chosen.length < total && total <= mostChosen && (
            <Button small look="quiet" busy={isGathering} onClick={onChooseAll}>
              {say('lists.choose.all', { smart_count: total })}
            </Button>
          )}
          <Button small look="quiet" onClick={clear}>
            {say('lists.choose.none')}
          </Button>
          {total > mostChosen && chosen.length >= rows.length && (
            <span className="meta">{say('lists.choose.most', { most: mostChosen })}</span>
          )}
        </>
      )}
      <span className="grow" />
      {sorting}
      <ColumnsButton first={say('units.list.columns.name')} all={unitColumns} nameOf={(column) => say(columnName(column))} shown={shown} />
    </div>
  );
}
