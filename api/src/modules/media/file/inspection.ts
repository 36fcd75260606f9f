import { inOwnProcess } from '../../../shared/own-process.js';
import { Turns } from '../../../shared/turns.js';
import type { Inspected, ToInspect } from './inspect-file.js';
import { Unfit, type WhyUnfit } from './unfit.js';

const script = new URL('./inspecting-process', import.meta.url);
const bounds = { patienceMs: 120_000, megabytes: 512 };
const turns = new Turns(2);

interface Answer {
  readonly inspected?: Inspected;
  readonly unfit?: { readonly why: WhyUnfit; readonly told: Record<string, string | number> };
  readonly failed?: string;
}

/** Looks into a file in a process of its own, a few at a time; one that takes too long or too much is ended. Errors: Unfit. */
export async function inspect(asked: ToInspect): Promise<Inspected> {
  const answer = await turns.take(() => inOwnProcess<Answer>(script, asked, bounds));
  if (answer?.unfit) throw new Unfit(answer.unfit.why, answer.unfit.told);
  if (answer?.failed) throw new Error(`A file could not be looked into: ${answer.failed}`);
  if (!answer?.inspected) throw new Unfit('TOO_HARD');
  return answer.inspected;
}
