import { Tree } from '@lechan/client';
import { Link2Off } from 'lucide-react';
import { usePath } from '../../../day/useDay';
import { HomeUnledDocument, type HomeUnledQuery } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import { Button } from '../../../parts/Button';
import { Icon } from '../../../parts/Icon';
import { Name } from '../../../parts/Name';
import { To } from '../../../parts/To';
import { useMayEverywhere } from '../../../providers/who';
import { homeCard } from '../home-card';

type Answer = HomeUnledQuery;

/** The kinds at the foot of the administrative tree of which there are units: a cell ought to lead each of these. */
function kindsToBeLed({ unitKinds }: Answer): Answer['unitKinds'] {
  const government = unitKinds.filter(({ tree }) => tree === Tree.Government);
  const above = new Set(government.flatMap(({ parentKinds }) => parentKinds.map(({ code }) => code)));
  return government.filter(({ code, units }) => !above.has(code) && units.totalCount > 0);
}

function Unled({ answer }: { answer: Answer }) {
  const say = useText();
  const labelOf = useLabel();
  const toPath = usePath();
  const mayImport = useMayEverywhere('import:run');
  const kinds = kindsToBeLed(answer);
  const wanting = kinds.filter(({ unled }) => unled.totalCount > 0);
  if (kinds.length === 0) {
    return (
      <p className="none">
        {say('home.unled.nobody')} {mayImport && <To path="/import">{say('home.unled.import')}</To>}
      </p>
    );
  }
  if (wanting.length === 0)
    return <p className="none">{say('home.unled.none', { kinds: kinds.map(({ label }) => labelOf(label)).join(', ') })}</p>;
  return (
    <ul className="rows">
      {wanting.map(({ code, label, unled }) => {
        const told = say('home.unled.kind', { kind: labelOf(label), smart_count: unled.totalCount });
        const rest = unled.totalCount - unled.nodes.length;
        return (
          <li key={code}>
            <span className="disc warn">
              <Icon of={Link2Off} />
            </span>
            <div className="grow">
              <p className="t">{told}</p>
              <p className="meta">
                <Name>{unled.nodes.map(({ name }) => name).join(', ')}</Name>
                {rest > 0 && ` ${say('home.unled.more', { smart_count: rest })}`}
              </p>
            </div>
            <Button small to={toPath('/units', { kind: code, unled: '1' })}>
              {say('home.seeList')}
              <span className="sr">, {told}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

/** Administrative units of the lowest kinds that no unit leads on the shown day. */
export const unled = homeCard({
  name: 'unled',
  title: 'home.unled.title',
  place: 'attention',
  order: 30,
  acts: { permission: 'unit:lead' },
  document: HomeUnledDocument,
  variables: ({ asOf }) => ({ asOf }),
  Content: Unled,
});
