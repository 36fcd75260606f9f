import { useChangeParams } from '../day/useDay';
import { useText } from '../i18n/useText';
import { atHead } from '../providers/usePagedList';
import { Button } from './Button';
import type { Clause } from './FilterSentence';
import { shortened } from './typed';

/** Of a list that nothing meets, each condition with the way to drop it. */
export function DropConditions<Condition extends string>({ clauses }: { clauses: readonly Clause<Condition>[] }) {
  const say = useText();
  const change = useChangeParams();
  return clauses.map(({ condition, before, value, after }) => {
    if (!condition) return null;
    const said = `${before}${shortened(value)}${after}`.trim();
    return (
      <Button key={condition} onClick={() => change({ ...atHead, [condition]: undefined })}>
        {say('lists.sentence.drop', { value: said })}
      </Button>
    );
  });
}

/** Drops all conditions of a list at once; nothing where there is none. */
export function DropAll<Condition extends string>({
  conditions,
  address,
}: {
  conditions: readonly Condition[];
  address: Readonly<Partial<Record<Condition, unknown>>>;
}) {
  const say = useText();
  const change = useChangeParams();
  if (!conditions.some((condition) => address[condition])) return null;
  const dropped = Object.fromEntries(conditions.map((condition) => [condition, undefined]));
  return (
    <button type="button" className="linkbtn" onClick={() => change({ ...atHead, ...dropped }, { replace: true })}>
      {say('units.list.clear')}
    </button>
  );
}
