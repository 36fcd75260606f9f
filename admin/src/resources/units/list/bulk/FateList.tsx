import { useText } from '../../../../i18n/useText';
import { Name } from '../../../../parts/Name';
import { Tag, type Tone } from '../../../../parts/Tag';
import { To } from '../../../../parts/To';
import type { Fate, Tried } from '../../../../providers/useBulk';
import type { ListedUnit } from '../unit-columns';

const tones: Record<Fate, Tone> = { fine: 'ok', refused: 'danger', done: 'ok', unknown: 'warn', untouched: 'out' };

/** Units of an act on many, each with what became of it and why. */
export function FateList({ label, rows }: { label: string; rows: readonly Tried<ListedUnit>[] }) {
  const say = useText();
  return (
    <ul className="fates" aria-label={label}>
      {rows.map(({ item, fate, why }) => (
        <li key={item.id}>
          <span className="grow">
            <To path={`/organization/${item.id}`} className="name">
              <Name>{item.name}</Name>
            </To>
            <span className="meta block">{item.code}</span>
            {(why ?? (fate === 'unknown' && say('lists.bulk.unknownHint'))) && (
              <span className="block">{why ?? say('lists.bulk.unknownHint')}</span>
            )}
          </span>
          <Tag tone={tones[fate]}>{say(`lists.bulk.fates.${fate}`)}</Tag>
        </li>
      ))}
    </ul>
  );
}
