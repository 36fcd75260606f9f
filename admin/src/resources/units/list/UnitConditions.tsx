import { useId } from 'react';
import { useChangeParams, useDay } from '../../../day/useDay';
import { UnitOptionsDocument } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { FilterDay } from '../../../parts/FilterDay';
import { FilterText } from '../../../parts/FilterText';
import { UnitPicker } from '../../../parts/form/UnitPicker';
import { useAnswer } from '../../../providers/useAnswer';
import { atHead } from '../../../providers/usePagedList';
import { useReference } from '../../../providers/useReference';
import { trees } from '../trees';
import { conditions, type ListAddress } from '../unit-filter';
import { FilterSelect } from './FilterSelect';

/** The fields of the list's conditions; what is set takes effect at once, in the address. */
export function UnitConditions({ id, address }: { id: string; address: ListAddress }) {
  const say = useText();
  const labelOf = useLabel();
  const picker = useId();
  const { asOf } = useDay();
  const change = useChangeParams();
  const reference = useReference();
  const kinds = (reference?.unitKinds ?? []).filter((kind) => !address.tree || kind.tree === address.tree);
  const required = (reference?.positions ?? []).filter(({ isRequired }) => isRequired);
  const terms = reference?.terms ?? [];
  const above = address.under ?? address.parent;
  const chosen = useAnswer(UnitOptionsDocument, { filter: { id: { equals: above ?? '' } }, asOf }, { enabled: above !== undefined });
  const set = (params: Record<string, string | undefined>) => change({ ...atHead, ...params }, { replace: true });
  const check = (name: 'vacancy' | 'unled', label: string) => (
    <label className="cbx">
      <input type="checkbox" checked={address[name]} onChange={(event) => set({ [name]: event.target.checked ? '1' : undefined })} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset id={id} className="filters card in">
      <legend className="sr">{say('units.list.filters')}</legend>
      <FilterSelect
        label={say('units.list.tree')}
        any={say('units.list.anyTree')}
        value={address.tree}
        choices={trees.map((tree) => [tree, say(`units.trees.${tree}`)])}
        onChange={(tree) => set({ tree, kind: undefined })}
      />
      <FilterSelect
        label={say('units.list.kind')}
        any={say('units.list.anyKind')}
        value={address.kind}
        choices={kinds.map(({ code, label }) => [code, labelOf(label)])}
        onChange={(kind) => set({ kind })}
      />
      <FilterText label={say('units.list.name')} value={address.name ?? ''} onChange={(name) => set({ name })} />
      <FilterText label={say('units.list.code')} value={address.code ?? ''} onChange={(code) => set({ code })} />
      <div className="field wide">
        <label htmlFor={picker}>{say('units.list.under')}</label>
        <UnitPicker
          id={picker}
          asOf={asOf}
          value={(above && chosen.answer?.units.nodes[0]) || null}
          onChange={(unit) => set({ under: unit && !Array.isArray(unit) ? unit.id : undefined, parent: undefined })}
        />
        {above && (
          <label className="cbx">
            <input
              type="checkbox"
              checked={address.under === undefined}
              onChange={(event) => set(event.target.checked ? { parent: above, under: undefined } : { under: above, parent: undefined })}
            />
            <span>{say('lists.onlyDirect')}</span>
          </label>
        )}
      </div>
      <FilterDay label={say('lists.openedFrom')} value={address.openedFrom} onChange={(openedFrom) => set({ openedFrom })} />
      <FilterDay label={say('lists.openedTo')} value={address.openedTo} onChange={(openedTo) => set({ openedTo })} />
      <FilterSelect
        label={say('lists.vacant')}
        any={say('lists.anyVacant')}
        value={address.vacant}
        choices={required.map(({ code, label }) => [code, labelOf(label)])}
        onChange={(vacant) => set({ vacant })}
      />
      {terms.length > 0 && (
        <FilterSelect
          label={say('lists.term')}
          any={say('lists.anyTerm')}
          value={address.term}
          choices={terms.map(({ id, name }) => [id, name])}
          onChange={(term) => set({ term })}
        />
      )}
      <div className="checks">
        {check('vacancy', say('units.list.vacancy'))}
        {check('unled', say('units.list.unled'))}
        {conditions.some((condition) => address[condition]) && (
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
