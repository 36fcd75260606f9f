import type { ReferenceQuery } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { trees } from '../units/trees';

type Kind = ReferenceQuery['unitKinds'][number];

/** Which kind may stand under which, a tree for each of the three systems. */
export function KindsTree({ kinds }: { kinds: readonly Kind[] }) {
  const say = useText();
  return (
    <Card title={say('settings.kindsTree.title')}>
      <p className="meta">{say('settings.kindsTree.hint')}</p>
      {trees.map((tree) => {
        const own = kinds.filter((kind) => kind.tree === tree);
        const alone = own.filter(({ mayBeRoot, parentKinds }) => !mayBeRoot && parentKinds.length === 0);
        if (own.length === 0) return null;
        return (
          <section key={tree} aria-label={say(`units.trees.${tree}`)} className="kindtree">
            <h3>{say(`units.trees.${tree}`)}</h3>
            <Branch kinds={own} under={own.filter(({ mayBeRoot }) => mayBeRoot)} path={[]} />
            {alone.length > 0 && <p className="meta">{say('settings.kindsTree.alone')}</p>}
            <Branch kinds={own} under={alone} path={[]} />
          </section>
        );
      })}
    </Card>
  );
}

/** Kinds side by side, each with those that may stand under it; a kind under itself or under one below it is named once. */
function Branch({ kinds, under, path }: { kinds: readonly Kind[]; under: readonly Kind[]; path: readonly string[] }) {
  const labelOf = useLabel();
  if (under.length === 0) return null;
  return (
    <ul>
      {under.map((kind) => {
        const at = [...path, kind.code];
        const below = kinds.filter(({ code, parentKinds }) => !at.includes(code) && parentKinds.some((above) => above.code === kind.code));
        return (
          <li key={kind.code}>
            {labelOf(kind.label)}
            <Branch kinds={kinds} under={below} path={at} />
          </li>
        );
      })}
    </ul>
  );
}
