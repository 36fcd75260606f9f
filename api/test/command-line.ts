import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const atRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a command said, and its exit code. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `lechan …` as a process of its own, to its end. */
export function lechan(env: Readonly<Record<string, string>>, ...args: string[]): Promise<Said> {
  const child = spawn(process.execPath, ['--import', atRoot('scripts/typescript.mjs'), atRoot('api/src/cli.ts'), ...args], {
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}
