import { type Viewer, viewerOf } from '../../reading/viewer.js';
import type { Context } from '../../shared/context.js';
import { type KnownRow, knownByAccount, knownFrom } from './known-viewer.js';

/** What somebody may do today, whoever asks; null where their account has ended. */
export async function viewerOfAccount({ apart, today }: Pick<Context, 'apart' | 'today'>, accountId: string): Promise<Viewer | null> {
  const [row] = await apart<KnownRow>(knownByAccount, [accountId, today]);
  return row ? viewerOf(knownFrom(row).scopes, [], accountId) : null;
}
