import { readFile } from 'node:fs/promises';

/** Whether a process with that id is running, whoever owns it; one that only waits to be collected by its parent is not. */
export async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return (await statOf(pid))?.[0] !== 'Z';
}

/** When a process began, as the system counts: tells it from a later one with the same id. Null where the system doesn't say. */
export async function startOf(pid: number): Promise<string | null> {
  return (await statOf(pid))?.[19] ?? null;
}

/** Waits until a process has ended, at most so long; answers whether it has. */
export async function ended(pid: number, withinMs: number): Promise<boolean> {
  const last = Date.now() + withinMs;
  while (await isRunning(pid)) {
    if (Date.now() > last) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** The fields after the command's name, which stands in brackets and may hold anything. */
async function statOf(pid: number): Promise<string[] | undefined> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return line?.slice(line.lastIndexOf(')') + 2).split(' ');
}
