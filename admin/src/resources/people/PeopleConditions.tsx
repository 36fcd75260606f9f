import { useChangeParams } from '../../day/useDay';
import { useLabel, useText } from '../../i18n/useText';
import { DropAll } from '../../parts/DropConditions';
import { FilterSelect } from '../../parts/FilterSelect';
import { FilterUnit } from '../../parts/FilterUnit';
import { atHead } from '../../providers/usePagedList';
import { useReference } from '../../providers/useReference';
import { conditions, type PeopleAddress } from './person-filter';

const ofAPost = { position: undefined, under: undefined, at: undefined, term: undefined, any: undefined };

/** The fields of the list's conditions beside the name; what is set takes effect at once, in the address. */
export function PeopleConditions({ address }: { address: PeopleAddress }) {
  const say = useText();
  const labelOf = useLabel();
  const change = useChangeParams();
  const reference = useReference();
  const set = (params: Record<string, string | undefined>) => change({ ...atHead, ...params }, { replace: true });
  // who holds no post holds none of a position, a unit or a term: one or the other is asked
  const setPost = (params: Record<string, string | undefined>) => set({ ...params, none: undefined });
  return (
    <>
      <FilterSelect
        label={say('lists.people.positionLabel')}
        any={say('lists.people.anyPosition')}
        value={address.position}
        choices={(reference?.positions ?? []).map(({ code, label }) => [code, labelOf(label)])}
        onChange={(position) => setPost({ position })}
      />
      <FilterUnit
        label={say('lists.people.underLabel')}
        onlyLabel={say('lists.people.onlyAt')}
        unitId={address.under ?? address.at}
        isOnly={address.under === undefined}
        onChange={(id, isOnly) => setPost({ under: isOnly ? undefined : id, at: isOnly ? id : undefined })}
      />
      <FilterSelect
        label={say('lists.term')}
        any={say('lists.anyTerm')}
        value={address.term}
        choices={(reference?.terms ?? []).map(({ id, name }) => [id, name])}
        onChange={(term) => setPost({ term })}
      />
      <div className="checks">
        <label className="cbx">
          <input type="checkbox" checked={address.any} onChange={(event) => setPost({ any: event.target.checked ? '1' : undefined })} />
          <span>{say('lists.people.anyLabel')}</span>
        </label>
        <label className="cbx">
          <input
            type="checkbox"
            checked={address.none}
            onChange={(event) => set(event.target.checked ? { ...ofAPost, none: '1' } : { none: undefined })}
          />
          <span>{say('lists.people.noneLabel')}</span>
        </label>
        <DropAll conditions={conditions} address={address} />
      </div>
    </>
  );
}
