import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const atRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The server as a process of its own, for what only a process can show: signals, and errors of Node itself. */
export interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** All it wrote so far. */
  said(): string;
  /** Its exit code, null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** Starts a server process and waits until it serves; throws with all it said where it ends before. */
export async function startServerProcess(env: Readonly<Record<string, string>>, ...args: string[]): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', atRoot('scripts/typescript.mjs'), atRoot('api/src/main.ts'), ...args], {
    env: { ...process.env, NODE_OPTIONS: '', PORT: '0', LOG_LEVEL: 'warn', NODE_ENV: 'test', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
        const served = /Console\s+(http:\S+)\//.exec(said)?.[1];
        if (served) resolve(served);
      });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`The server ended (${code}):\n${said}`)));
  });
  return { url, child, said: () => said, ended };
}
