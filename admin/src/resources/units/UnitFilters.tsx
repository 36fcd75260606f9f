import { useId } from 'react';
import { useChangeParams, useDay } from '../../day/useDay';
import { UnitOptionsDocument } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { FilterText } from '../../parts/FilterText';
import { UnitPicker } from '../../parts/form/UnitPicker';
import { useAnswer } from '../../providers/useAnswer';
import { useReference } from '../../providers/useReference';
import { trees } from './trees';
import { conditions, type ListAddress } from './unit-filter';

/** The conditions of the list of units: each stands in the address. */
export function UnitFilters({ address }: { address: ListAddress }) {
  const say = useText();
  const labelOf = useLabel();
  const id = useId();
  const { asOf } = useDay();
  const change = useChangeParams();
  const kinds = (useReference()?.unitKinds ?? []).filter((kind) => !address.tree || kind.tree === address.tree);
  const above = address.under ?? address.parent;
  const chosen = useAnswer(UnitOptionsDocument, { filter: { id: { equals: above ?? '' } }, asOf }, { enabled: above !== undefined });
  const set = (params: Record<string, string | undefined>) => change({ ...params, page: undefined }, { replace: true });
  const isFiltered = conditions.some((condition) => address[condition]);

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
        {isFiltered && (
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
