import Popover from '@mui/material/Popover';
import { Columns3 } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '../i18n/useText';
import type { Density, Shown } from '../providers/useShown';
import { Button } from './Button';
import { Segment } from './Segment';
import { useBackCloses } from './useBackCloses';

const densities: readonly Density[] = ['compact', 'normal', 'roomy'];

/** Which columns a list shows and how dense it is; what is chosen is seen at once and kept. */
export function ColumnsButton<Column extends string>({
  first,
  all,
  nameOf,
  shown,
}: {
  /** Name of the column that always stands. */
  first: string;
  all: readonly Column[];
  nameOf: (column: Column) => string;
  shown: Shown<Column>;
}) {
  const say = useText();
  const heading = useId();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const { columns, setColumns, density, setDensity, reset } = shown;
  const close = () => setAnchor(undefined);
  useBackCloses(anchor !== undefined, close);
  return (
    <>
      <Button
        small
        icon={Columns3}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {say('lists.columns.open')}
      </Button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': heading, className: 'colpop' } }}
      >
        <h2 id={heading}>{say('lists.columns.title')}</h2>
        <p className="soft">{say('lists.columns.always', { column: first })}</p>
        <div className="cols1">
          {all.map((column) => (
            <label key={column} className="cbx">
              <input
                type="checkbox"
                checked={columns.includes(column)}
                onChange={(event) => setColumns(all.filter((one) => (one === column ? event.target.checked : columns.includes(one))))}
              />
              <span>{nameOf(column)}</span>
            </label>
          ))}
        </div>
        <h3 className="sub">{say('lists.columns.density')}</h3>
        <Segment
          label={say('lists.columns.density')}
          choices={densities.map((value) => ({ value, label: say(`lists.columns.${value}`) }))}
          value={density}
          onChange={setDensity}
        />
        <div className="row between">
          <button type="button" className="linkbtn" onClick={reset}>
            {say('lists.columns.reset')}
          </button>
          <Button small look="main" onClick={close}>
            {say('lists.columns.done')}
          </Button>
        </div>
      </Popover>
    </>
  );
}
