import { diffArrays } from 'diff';
import { type Block, holdsWords, keyOf, textOf } from './blocks';
import { isWorded, type Piece, piecesOf, wordsBetween } from './words';

/** What became different of a block besides its words. */
export type Turned = 'type' | 'format' | 'attributes';

/** One line of a difference, in the order of what is there now; what is gone stands where it was. */
export type Row =
  | { readonly kind: 'same' | 'added' | 'removed' | 'moved'; readonly block: Block }
  | {
      readonly kind: 'changed';
      readonly was: Block;
      readonly is: Block;
      /** Of words, piece by piece. */
      readonly pieces?: readonly Piece[];
      /** Of a list, a table and the like, part by part. */
      readonly rows?: readonly Row[];
      readonly turned: readonly Turned[];
    };

/** Under which two blocks are not the same one rewritten. */
const leastAlike = 0.35;
const mostPaired = 2500;

/** How one series of blocks became another: block by block, and within a block that was rewritten word by word. */
export function differenceOf(was: readonly Block[], is: readonly Block[]): Row[] {
  const rows = rowsOf(was, is);
  const [gone, come] = [keysOf(rows, 'removed'), keysOf(rows, 'added')];
  return rows.flatMap((row): Row[] => {
    if (row.kind !== 'added' && row.kind !== 'removed') return [row];
    const key = keyOf(row.block);
    // what is only elsewhere now is told there
    if (!gone.has(key) || !come.has(key)) return [row];
    return row.kind === 'added' ? [{ kind: 'moved', block: row.block }] : [];
  });
}

/** How many places of a difference there are to look at. */
export function countOf(rows: readonly Row[]): number {
  return rows.filter(({ kind }) => kind !== 'same').length;
}

function rowsOf(was: readonly Block[], is: readonly Block[]): Row[] {
  const changes = diffArrays([...was], [...is], { comparator: (one, other) => keyOf(one) === keyOf(other) });
  const rows: Row[] = [];
  for (let at = 0; at < changes.length; at++) {
    const { value, added, removed } = changes[at] as (typeof changes)[number];
    const next = changes[at + 1];
    if (!added && !removed) rows.push(...value.map((block): Row => ({ kind: 'same', block })));
    else if (next && (next.added || next.removed)) {
      rows.push(...paired(removed ? value : next.value, removed ? next.value : value));
      at++;
    } else rows.push(...value.map((block): Row => ({ kind: added ? 'added' : 'removed', block })));
  }
  return rows;
}

/** Of blocks that took the place of others, which are the same ones rewritten. */
function paired(gone: readonly Block[], come: readonly Block[]): Row[] {
  const rows: Row[] = [];
  let next = 0;
  for (const block of come) {
    const found = gone.length * come.length > mostPaired ? next : mostAlike(gone, next, block);
    const former = gone[found];
    if (!former || alike(former, block) < leastAlike) {
      rows.push({ kind: 'added', block });
      continue;
    }
    rows.push(...gone.slice(next, found).map((one): Row => ({ kind: 'removed', block: one })), changed(former, block));
    next = found + 1;
  }
  return [...rows, ...gone.slice(next).map((one): Row => ({ kind: 'removed', block: one }))];
}

function mostAlike(gone: readonly Block[], from: number, block: Block): number {
  let [best, most] = [-1, 0];
  for (let at = from; at < gone.length; at++) {
    const much = alike(gone[at] as Block, block);
    if (much > most) [best, most] = [at, much];
  }
  return best;
}

/** How much two blocks have in common, from 0 to 1. */
function alike(one: Block, other: Block): number {
  if (one.type !== other.type && !(holdsWords(one) && holdsWords(other))) return 0;
  const [these, those] = [distinctWords(one), distinctWords(other)];
  if (these.size + those.size === 0) return one.type === other.type ? 1 : 0;
  const shared = [...these].filter((word) => those.has(word)).length;
  return (2 * shared) / (these.size + those.size);
}

function distinctWords(block: Block): Set<string> {
  return new Set(
    textOf(block)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );
}

function changed(was: Block, is: Block): Row {
  const turned: Turned[] = [];
  if (was.type !== is.type) turned.push('type');
  else if (keyOf({ ...was, content: [] }) !== keyOf({ ...is, content: [] })) turned.push('attributes');
  if (!holdsWords(was) || !holdsWords(is)) {
    if (!was.content && !is.content) return { kind: 'changed', was, is, pieces: piecesOf(textOf(was), textOf(is)), turned };
    return { kind: 'changed', was, is, rows: rowsOf(was.content ?? [], is.content ?? []), turned };
  }
  const pieces = wordsBetween(was, is);
  if (!isWorded(pieces) && turned.length === 0) turned.push('format');
  return { kind: 'changed', was, is, pieces, turned };
}

function keysOf(rows: readonly Row[], kind: 'added' | 'removed'): Set<string> {
  return new Set(rows.flatMap((row) => (row.kind === kind ? [keyOf(row.block)] : [])));
}
