import { useChangeParams } from '../../../day/useDay';
import { useText } from '../../../i18n/useText';
import { DropAll } from '../../../parts/DropConditions';
import { FilterDay } from '../../../parts/FilterDay';
import { FilterSelect } from '../../../parts/FilterSelect';
import { FilterText } from '../../../parts/FilterText';
import { FilterUnit } from '../../../parts/FilterUnit';
import { atHead } from '../../../providers/usePagedList';
import { actKinds } from './act-kinds';
import { type Condition, conditions, type TrailAddress } from './trail-filter';

/** The fields of the trail's conditions; what is set takes effect at once, in the address. */
export function TrailConditions({ address }: { address: TrailAddress }) {
  const say = useText();
  const change = useChangeParams();
  const set = (params: Partial<Record<Condition, string>>) => change({ ...atHead, ...params }, { replace: true });
  return (
    <>
      <FilterUnit
        label={say('trail.fields.unit')}
        onlyLabel={say('trail.fields.onlyAt')}
        unitId={address.unit ?? address.at}
        isOnly={address.unit === undefined}
        onChange={(id, isOnly) => set({ unit: isOnly ? undefined : id, at: isOnly ? id : undefined })}
      />
      <FilterText label={say('trail.fields.who')} value={address.who ?? ''} onChange={(who) => set({ who: who || undefined })} />
      <FilterSelect
        label={say('trail.fields.kind')}
        any={say('trail.fields.anyKind')}
        value={address.kind}
        choices={actKinds.map((kind) => [kind, say(`trail.kinds.${kind}`)])}
        onChange={(kind) => set({ kind })}
      />
      <FilterDay label={say('trail.fields.from')} value={address.from} onChange={(from) => set({ from })} />
      <FilterDay label={say('trail.fields.until')} value={address.until} onChange={(until) => set({ until })} />
      <div className="checks">
        <DropAll conditions={conditions} address={address} />
      </div>
    </>
  );
}
