import { shownDay } from '../../day/day';
import { useDay } from '../../day/useDay';
import type { HomeCountsQuery } from '../../generated/operations';
import { labelFor } from '../../i18n/plural';
import { useLabel, useLanguage, useText } from '../../i18n/useText';
import { To } from '../../parts/To';
import { useMaySomewhere } from '../../providers/who';
import { trees } from '../units/trees';

const ofEachTree = 2;

type Kind = HomeCountsQuery['unitKinds'][number];

/** The kinds that each tree mostly consists of on the shown day, upper before lower. */
function mainKindsOf(kinds: readonly Kind[]): Kind[] {
  return trees.flatMap((tree) =>
    kinds
      .filter((kind) => kind.tree === tree && kind.units.totalCount > 0)
      .sort((a, b) => b.units.totalCount - a.units.totalCount || a.rank - b.rank)
      .slice(0, ofEachTree)
      .sort((a, b) => a.rank - b.rank),
  );
}

/** How many of what there are, each count leading to its list. */
export function Counts({ counts: { unitKinds, persons } }: { counts: HomeCountsQuery }) {
  const say = useText();
  const mayReadPeople = useMaySomewhere('person:read');
  const labelOf = useLabel();
  const language = useLanguage();
  const { day } = useDay();
  return (
    <nav className="counts" aria-label={`${say('home.counts')}. ${say('home.onDay', { day: shownDay(day) })}`}>
      {mainKindsOf(unitKinds).map(({ code, label, units }) => (
        <To key={code} path="/units" params={{ kind: code }}>
          <b>{say('home.number', { number: units.totalCount })}</b> <span>{labelFor(units.totalCount, labelOf(label), language)}</span>
        </To>
      ))}
      {mayReadPeople && (
        <To path="/people" params={{ any: '1' }}>
          <b>{say('home.number', { number: persons.totalCount })}</b> <span>{say('home.officers')}</span>
        </To>
      )}
    </nav>
  );
}
