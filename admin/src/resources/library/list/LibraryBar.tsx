import { MaterialSortField } from '@lechan/client';
import { useId } from 'react';
import { useChangeParams } from '../../../day/useDay';
import type { MaterialRowFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Segment } from '../../../parts/Segment';
import type { Choosing } from '../../../providers/useChoosing';
import { atHead } from '../../../providers/usePagedList';
import type { LibraryAddress } from '../library-address';

export type LibraryLook = 'list' | 'grid';

/** Over the list: how many are chosen and what can be done with them, in which order they stand and how they look. */
export function LibraryBar({
  rows,
  choosing,
  address,
  look,
  onLook,
  onMove,
}: {
  rows: readonly MaterialRowFragment[];
  choosing: Choosing<MaterialRowFragment>;
  address: LibraryAddress;
  look: LibraryLook;
  onLook: (look: LibraryLook) => void;
  /** Undefined where one may only look. */
  onMove: (() => void) | undefined;
}) {
  const say = useText();
  const id = useId();
  const change = useChangeParams();
  const { chosen, choose, leave, clear, isChosen } = choosing;
  const onPage = rows.filter(isChosen).length;
  return (
    <div className="listbar">
      {onMove && (
        <>
          <input
            id={id}
            type="checkbox"
            checked={onPage > 0 && onPage === rows.length}
            ref={(box) => {
              if (box) box.indeterminate = onPage > 0 && onPage < rows.length;
            }}
            onChange={() => (onPage === rows.length ? leave(rows) : choose(rows))}
          />
          <label htmlFor={id}>{say('library.choose.page')}</label>
          <span role="status">{chosen.length > 0 && <b>{say('library.choose.count', { smart_count: chosen.length })}</b>}</span>
          {chosen.length > 0 && (
            <>
              <Button small aria-haspopup="dialog" onClick={onMove}>
                {say('library.choose.move')}
              </Button>
              <Button small look="quiet" onClick={clear}>
                {say('library.choose.none')}
              </Button>
            </>
          )}
        </>
      )}
      <span className="grow" />
      <label className="sr" htmlFor={`${id}-sort`}>
        {say('library.sorting.label')}
      </label>
      <select
        id={`${id}-sort`}
        className="inp sel sorting"
        value={address.sort}
        onChange={({ target }) =>
          change({ ...atHead, sort: target.value === MaterialSortField.Title ? target.value : undefined }, { replace: true })
        }
      >
        <option value={MaterialSortField.SavedAt}>{say('library.sorting.saved')}</option>
        <option value={MaterialSortField.Title}>{say('library.sorting.title')}</option>
      </select>
      <Segment
        label={say('library.look.label')}
        choices={(['list', 'grid'] as const).map((value) => ({ value, label: say(`library.look.${value}`) }))}
        value={look}
        onChange={onLook}
      />
    </div>
  );
}
