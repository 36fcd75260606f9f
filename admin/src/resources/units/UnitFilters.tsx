import useMediaQuery from '@mui/material/useMediaQuery';
import { ListFilter } from 'lucide-react';
import { useId, useState } from 'react';
import { useChangeParams, useDay } from '../../day/useDay';
import { UnitOptionsDocument } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Button } from '../../parts/Button';
import { FilterText } from '../../parts/FilterText';
import { UnitPicker } from '../../parts/form/UnitPicker';
import { useAnswer } from '../../providers/useAnswer';
import { atHead } from '../../providers/usePagedList';
import { useReference } from '../../providers/useReference';
import { trees } from './trees';
import { conditions, type ListAddress } from './unit-filter';

/** The conditions of the list of units, each in the address; on a phone folded behind a button that counts those that are set. */
export function UnitFilters({ address }: { address: ListAddress }) {
  const say = useText();
  const isPhone = useMediaQuery('(max-width: 43.6875em)');
  const [isOpen, setOpen] = useState(false);
  const setCount = conditions.filter((condition) => address[condition]).length;
  if (!isPhone) return <Conditions address={address} isAnySet={setCount > 0} />;
  return (
    <>
      <Button icon={ListFilter} aria-expanded={isOpen} className="unfold" onClick={() => setOpen(!isOpen)}>
        {setCount > 0 ? say('units.list.filtersSet', { smart_count: setCount }) : say('units.list.filters')}
      </Button>
      {isOpen && <Conditions address={address} isAnySet={setCount > 0} />}
    </>
  );
}

function Conditions({ address, isAnySet }: { address: ListAddress; isAnySet: boolean }) {
  const say = useText();
  const labelOf = useLabel();
  const id = useId();
  const { asOf } = useDay();
  const change = useChangeParams();
  const kinds = (useReference()?.unitKinds ?? []).filter((kind) => !address.tree || kind.tree === address.tree);
  const above = address.under ?? address.parent;
  const chosen = useAnswer(UnitOptionsDocument, { filter: { id: { equals: above ?? '' } }, asOf }, { enabled: above !== undefined });
  const set = (params: Record<string, string | undefined>) => change({ ...atHead, ...params }, { replace: true });
  return (
    <fieldset className="filters">
      <legend className="sr">{say('units.list.filters')}</legend>
      <div className="field">
        <label htmlFor={`${id}tree`}>{say('units.list.tree')}</label>
        <select
          id={`${id}tree`}
          className="inp sel"
          value={address.tree ?? ''}
          onChange={(event) => set({ tree: event.target.value, kind: undefined })}
        >
          <option value="">{say('units.list.anyTree')}</option>
          {trees.map((tree) => (
            <option key={tree} value={tree}>
              {say(`units.trees.${tree}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={`${id}kind`}>{say('units.list.kind')}</label>
        <select id={`${id}kind`} className="inp sel" value={address.kind ?? ''} onChange={(event) => set({ kind: event.target.value })}>
          <option value="">{say('units.list.anyKind')}</option>
          {kinds.map(({ code, label }) => (
            <option key={code} value={code}>
              {labelOf(label)}
            </option>
          ))}
        </select>
      </div>
      <FilterText label={say('units.list.name')} value={address.name ?? ''} onChange={(name) => set({ name })} />
      <FilterText label={say('units.list.code')} value={address.code ?? ''} onChange={(code) => set({ code })} />
      <div className="field wide">
        <label htmlFor={`${id}under`}>{say('units.list.under')}</label>
        <UnitPicker
          id={`${id}under`}
          asOf={asOf}
          value={(above && chosen.answer?.units.nodes[0]) || null}
          onChange={(unit) => set({ under: unit && !Array.isArray(unit) ? unit.id : undefined, parent: undefined })}
        />
      </div>
      <div className="checks">
        <label className="cbx">
          <input type="checkbox" checked={address.vacancy} onChange={(event) => set({ vacancy: event.target.checked ? '1' : undefined })} />
          <span>{say('units.list.vacancy')}</span>
        </label>
        <label className="cbx">
          <input type="checkbox" checked={address.unled} onChange={(event) => set({ unled: event.target.checked ? '1' : undefined })} />
          <span>{say('units.list.unled')}</span>
        </label>
        {isAnySet && (
          <button
            type="button"
            className="linkbtn"
            onClick={() => set(Object.fromEntries(conditions.map((condition) => [condition, undefined])))}
          >
            {say('units.list.clear')}
          </button>
        )}
      </div>
    </fieldset>
  );
}
