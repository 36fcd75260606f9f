import { useChangeParams } from '../../../day/useDay';
import { useLabel, useText } from '../../../i18n/useText';
import { DropAll } from '../../../parts/DropConditions';
import { FilterDay } from '../../../parts/FilterDay';
import { FilterSelect } from '../../../parts/FilterSelect';
import { FilterText } from '../../../parts/FilterText';
import { FilterUnit } from '../../../parts/FilterUnit';
import { atHead } from '../../../providers/usePagedList';
import { useReference } from '../../../providers/useReference';
import { trees } from '../trees';
import { conditions, type ListAddress } from '../unit-filter';

/** The fields of the list's conditions; what is set takes effect at once, in the address. */
export function UnitConditions({ address }: { address: ListAddress }) {
  const say = useText();
  const labelOf = useLabel();
  const change = useChangeParams();
  const reference = useReference();
  const kinds = (reference?.unitKinds ?? []).filter((kind) => !address.tree || kind.tree === address.tree);
  const required = (reference?.positions ?? []).filter(({ isRequired }) => isRequired);
  const terms = reference?.terms ?? [];
  const set = (params: Record<string, string | undefined>) => change({ ...atHead, ...params }, { replace: true });
  const check = (name: 'vacancy' | 'unled', label: string) => (
    <label className="cbx">
      <input type="checkbox" checked={address[name]} onChange={(event) => set({ [name]: event.target.checked ? '1' : undefined })} />
      <span>{label}</span>
    </label>
  );
  return (
    <>
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
      <FilterUnit
        label={say('units.list.under')}
        onlyLabel={say('lists.onlyDirect')}
        unitId={address.under ?? address.parent}
        isOnly={address.under === undefined}
        onChange={(id, isOnly) => set({ under: isOnly ? undefined : id, parent: isOnly ? id : undefined })}
      />
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
        <DropAll conditions={conditions} address={address} />
      </div>
    </>
  );
}
