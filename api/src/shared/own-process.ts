import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';

/** What a piece of work may take that is done in a process of its own. */
export interface Bounds {
  readonly patienceMs: number;
  /** How much memory JavaScript may take. */
  readonly megabytes: number;
  /** Ends it before, when nobody waits for it any more. */
  readonly ending?: AbortSignal;
}

/**
 * Has work done in a process of its own, so that it neither holds up nor brings down this one. `script`: the address of a module without its
 * ending, which takes one message and answers with one. Null: it was ended before it answered, for it took too long or too much.
 */
export function inOwnProcess<Answer>(script: URL, asked: object, { patienceMs, megabytes, ending }: Bounds): Promise<Answer | null> {
  const isBuilt = !import.meta.url.endsWith('.ts');
  // what is not built is read as the tests read it
  const reading = isBuilt ? [] : ['--import', new URL('../../../scripts/typescript.mjs', import.meta.url).href];
  return new Promise((resolve) => {
    const child = fork(`${fileURLToPath(script)}${isBuilt ? '.js' : '.ts'}`, {
      execArgv: [...reading, `--max-old-space-size=${megabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    const end = () => child.kill('SIGKILL');
    const timer = setTimeout(end, patienceMs);
    if (ending?.aborted) end();
    ending?.addEventListener('abort', end);
    yieldToRequests(child.pid);
    let answer: Answer | null = null;
    child.once('message', (message) => {
      answer = message as Answer;
    });
    child.once('error', end);
    child.once('exit', () => {
      clearTimeout(timer);
      ending?.removeEventListener('abort', end);
      resolve(answer);
    });
    child.send(asked, () => undefined);
  });
}

/** Whoever waits for an answer of the server goes before who waits for a file to be looked into. */
function yieldToRequests(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // it has ended, or this system lets nobody say so: then it is as it was
  }
}

/** In such a process: answers the one message that comes, and ends. */
export function answerOnce<Asked>(work: (asked: Asked) => Promise<object>): void {
  process.once('message', (asked) => {
    void work(asked as Asked)
      .catch((error: unknown) => ({ failed: String((error as Error).stack) }))
      .then((answer) => process.send?.(answer, () => process.disconnect()));
  });
}
