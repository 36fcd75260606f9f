import { useChangeParams } from '../../day/useDay';
import { useText } from '../../i18n/useText';
import { DropAll } from '../../parts/DropConditions';
import { FilterSelect } from '../../parts/FilterSelect';
import { FilterUnit } from '../../parts/FilterUnit';
import { atHead } from '../../providers/usePagedList';
import { materialKinds } from './kinds';
import { conditions, type LibraryAddress } from './library-address';

/** The fields of the library's conditions beside the title; what is set takes effect at once, in the address. */
export function LibraryConditions({ address }: { address: LibraryAddress }) {
  const say = useText();
  const change = useChangeParams();
  const set = (params: Record<string, string | undefined>) => change({ ...atHead, ...params }, { replace: true });
  return (
    <>
      <FilterSelect
        label={say('library.kindLabel')}
        any={say('library.anyKind')}
        value={address.kind}
        choices={materialKinds.map((kind) => [kind, say(`library.kind.${kind}`)])}
        onChange={(kind) => set({ kind })}
      />
      <FilterSelect
        label={say('library.useLabel')}
        any={say('library.anyUse')}
        value={address.use}
        choices={(['used', 'unused'] as const).map((use) => [use, say(`library.${use}`)])}
        onChange={(use) => set({ use })}
      />
      <FilterUnit
        label={say('library.underLabel')}
        onlyLabel={say('library.onlyUnit')}
        unitId={address.under ?? address.unit}
        isOnly={address.under === undefined}
        onChange={(id, isOnly) => set({ under: isOnly ? undefined : id, unit: isOnly ? id : undefined })}
      />
      <div className="checks">
        <DropAll conditions={conditions} address={address} />
      </div>
    </>
  );
}
