import type { Tree } from '@lechan/client';
import type { KeyboardEvent } from 'react';
import { useDay } from '../../day/useDay';
import { TreeHitsDocument } from '../../generated/operations';
import { useText } from '../../i18n/useText';
import { Failure } from '../../parts/Failure';
import { Name } from '../../parts/Name';
import { shortened } from '../../parts/typed';
import { Waiting } from '../../parts/Waiting';
import { useAnswer } from '../../providers/useAnswer';

/** The units of a tree whose name or code is asked for, each with its path; choosing one opens it in the tree. */
export function TreeHits({
  tree,
  text,
  chosen,
  onChoose,
}: {
  tree: Tree;
  text: string;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}) {
  const say = useText();
  const { asOf } = useDay();
  const { answer, error, refetch } = useAnswer(TreeHitsDocument, { tree, text, asOf }, { keepFormer: true });
  if (error) return <Failure error={error} onRetry={refetch} />;
  if (!answer) return <Waiting rows={6} />;
  const { nodes, totalCount } = answer.units;
  return (
    <div className="treehits">
      <p className="meta" role="status" title={shortened(text) === text ? undefined : text}>
        {totalCount === 0
          ? say('units.tree.noHits', { text: shortened(text) })
          : totalCount > nodes.length
            ? say('units.tree.moreHits', { shown: nodes.length, total: totalCount })
            : say('units.tree.count', { smart_count: totalCount })}
      </p>
      <ul>
        {nodes.map(({ id, name, code, ancestors }) => (
          <li key={id}>
            <button type="button" aria-current={id === chosen || undefined} onClick={() => onChoose(id)} onKeyDown={goBeside}>
              <Name>{name}</Name>
              <span className="meta" lang="vi">
                {ancestors
                  .slice(-2)
                  .map((unit) => unit.name)
                  .join(' › ')}
              </span>
              <span className="meta nowrap">{say('units.tree.hitCode', { code })}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Up and down go from hit to hit, as from row to row in the tree. */
function goBeside(event: KeyboardEvent<HTMLButtonElement>) {
  const row = event.currentTarget.parentElement;
  const beside = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key];
  if (!beside) return;
  event.preventDefault();
  beside.querySelector('button')?.focus();
}
