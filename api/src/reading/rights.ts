import type { Query } from './query.js';
import type { Source } from './source.js';

/** The viewer's scope as conditions on a row. */
export function rightsOf({ rights, key }: Source, row: string, query: Query): string[] {
  if (rights.kind === 'open') return [];
  if (rights.kind === 'subtree') {
    const condition = query.inScope(`${row}.${rights.column}`);
    return condition ? [condition] : [];
  }
  if (query.scope.kind === 'everything') return [];
  const owner = rights.owner();
  const owning = query.alias();
  return [
    `exists (select from ${owner.table} ${owning} where ${owning}.${owner.key} = ${row}.${rights.mine ?? key} and ${rightsOf(owner, owning, query).join(' and ')})`,
  ];
}
