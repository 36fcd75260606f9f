import { useText } from '../../i18n/useText';
import { Card } from '../../parts/Card';
import { Failure } from '../../parts/Failure';
import { Pager } from '../../parts/Pager';
import { Waiting } from '../../parts/Waiting';
import { usePagedList } from '../../providers/usePagedList';
import { type Child, ChildrenByKind } from './history/ChildrenByKind';
import type { ShownUnit } from './shown-unit';

/** The units right under a unit on the chosen day, by kind, a page of them. */
export function ChildrenTab({ unit }: { unit: ShownUnit }) {
  const say = useText();
  const { rows, total, range, error, refetch, previous, next } = usePagedList<Child>(
    'units',
    { parent: { equals: unit.id } },
    { field: 'KIND', order: 'ASC' },
  );
  const isPaged = previous !== undefined || next !== undefined;
  if (error) return <Failure error={error} onRetry={refetch} />;
  if (!rows) return <Waiting rows={8} />;
  if (total === 0) {
    return (
      <Card title={say('units.children.title')}>
        <p className="soft">{say('units.children.none')}</p>
      </Card>
    );
  }
  return (
    <>
      <ChildrenByKind unit={unit.id} units={rows} isWhole={!isPaged} />
      {isPaged && (
        <Pager
          range={range ? say('history.children.range', { ...range, total }) : say('history.children.midst', { total })}
          previous={previous}
          next={next}
        />
      )}
    </>
  );
}
