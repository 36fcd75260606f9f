// The processes that a script starts: none of them outlives it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const running = new Set();
let isStopping = false;
let stoppingSince = 0;
// a server gives running requests a minute, and then closes what it has open
const patienceMs = 70_000;
let onStop = () => {};

/** Starts a process that is told to end when this script is. */
export function startChild(command, given, options = {}) {
  if (isStopping) throw new Stopped();
  const child = spawn(command, given, options);
  running.add(child);
  child.once('close', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Runs a command to its end; where it fails, throws with what it said. */
export function runToEnd(command, given, options = {}) {
  return new Promise((resolve, reject) => {
    const child = startChild(command, given, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (isStopping) reject(new Stopped());
      else if (code === 0) resolve(said);
      else reject(new Failure(`${[command, ...given].join(' ')} failed:\n${said.trimEnd()}`));
    });
  });
}

/** The script was told to end meanwhile. */
export class Stopped extends Error {}

/** What went wrong is told by the message alone. */
export class Failure extends Error {}

/** Waits for a child to end; gives its exit code and signal. */
export const ended = (child) =>
  new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, error }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  });

/**
 * Ends all children when this script is told to: by Ctrl-C, by a signal, or by the end of npm, which does not hand a SIGTERM on
 * and leaves us behind. A second Ctrl-C ends them hard. The callback is called first, once.
 */
export function stopWithParent(alsoWhenStopped = () => {}) {
  onStop = alsoWhenStopped;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => (isAskedAgain(signal) ? kill() : stop()));
  process.on('exit', () => {
    for (const child of running) child.kill('SIGTERM');
  });
  if (!process.env.npm_lifecycle_event) return;
  const before = ancestors();
  setInterval(() => ancestors() !== before && stop(), 300).unref();
}

/** Our parent and, where the system shows it, the parent's parent: npm runs us through a shell, and either may be killed alone. */
function ancestors() {
  const { ppid } = process;
  try {
    const line = readFileSync(`/proc/${ppid}/stat`, 'utf8');
    return `${ppid} ${line.slice(line.lastIndexOf(')') + 2).split(' ')[1]}`;
  } catch {
    return String(ppid);
  }
}

/** A second Ctrl-C of somebody who does not want to wait; the same one that comes twice, by the terminal and by npm, is none. */
function isAskedAgain(signal) {
  return signal === 'SIGINT' && isStopping && performance.now() - stoppingSince > 1_000;
}

function stop() {
  if (isStopping) return;
  isStopping = true;
  stoppingSince = performance.now();
  onStop();
  for (const child of running) child.connected ? child.send('stop') : child.kill('SIGTERM');
  setTimeout(kill, patienceMs).unref();
}

function kill() {
  for (const child of running) child.kill('SIGKILL');
}
