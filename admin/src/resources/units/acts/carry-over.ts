import { clearDraft, keepTyped, readDraft } from '../../../parts/form/draft';
import type { Act } from './acts';

const content = ['name', 'code', 'kind', 'address', 'phone', 'email'] as const;
const shared: readonly string[] = [...content, 'note', 'decisionNumber'];

/** Takes what was typed for one act along to the other, for what both ask: a change is easily mistaken for a correction. */
export function carryOver(unitId: string, from: Act, to: Act): void {
  const acts: readonly Act[] = ['change', 'correct'];
  if (from === to || !acts.includes(from) || !acts.includes(to)) return;
  const typed = Object.entries(readDraft<Record<string, unknown>>(`${from}-unit ${unitId}`) ?? {});
  const taken = Object.fromEntries(typed.filter(([field]) => shared.includes(field)));
  if (Object.keys(taken).length === 0) return;
  // what a correction is about is what was typed first among its fields
  const aspect = to === 'correct' ? content.find((field) => field in taken) : undefined;
  keep(`${to}-unit ${unitId}`, { ...(aspect && { aspect }), ...readDraft(`${to}-unit ${unitId}`), ...taken });
  // it stands in one draft alone: saved once, none is left over
  keep(`${from}-unit ${unitId}`, Object.fromEntries(typed.filter(([field]) => !shared.includes(field))));
}

function keep(draft: string, values: object): void {
  if (Object.keys(values).length === 0) clearDraft(draft);
  else keepTyped(draft, JSON.stringify(values));
}
