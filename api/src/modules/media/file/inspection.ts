import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Inspected, ToInspect } from './inspect-file.js';
import { Unfit, type WhyUnfit } from './unfit.js';

/** How long one file is looked into, how much memory JavaScript may take for it, and how many at once. */
const [patienceMs, mostMegabytes, mostAtOnce] = [120_000, 512, 2];
const isBuilt = !import.meta.url.endsWith('.ts');
const script = fileURLToPath(new URL(`./inspecting-process${isBuilt ? '.js' : '.ts'}`, import.meta.url));
// what is not built is read as the process itself reads it
const reading = isBuilt ? [] : ['--import', new URL('../../../../../scripts/typescript.mjs', import.meta.url).href];

interface Answer {
  readonly inspected?: Inspected;
  readonly unfit?: { readonly why: WhyUnfit; readonly told: Record<string, string | number> };
  readonly failed?: string;
}

const waiting: (() => void)[] = [];
let running = 0;

/** Looks into a file in a process of its own, a few at a time; one that takes too long or too much is ended. Errors: Unfit. */
export async function inspect(asked: ToInspect): Promise<Inspected> {
  if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    const { inspected, unfit, failed } = await answerOf(asked);
    if (unfit) throw new Unfit(unfit.why, unfit.told);
    if (failed) throw new Error(`A file could not be looked into: ${failed}`);
    if (!inspected) throw new Unfit('TOO_HARD');
    return inspected;
  } finally {
    running--;
    waiting.shift()?.();
  }
}

function answerOf(asked: ToInspect): Promise<Answer> {
  return new Promise((resolve) => {
    const child = fork(script, {
      execArgv: [...reading, `--max-old-space-size=${mostMegabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    let answer: Answer = {};
    child.once('message', (message) => {
      answer = message as Answer;
    });
    child.once('error', () => child.kill('SIGKILL'));
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(answer);
    });
    child.send(asked, () => undefined);
  });
}
