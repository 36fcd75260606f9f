import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';
import { smallPng } from './small-png.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Has the browser tests that tell people's stories take the pictures of docs/administrators.md and docs/trainers.md, and makes them small. */
export async function takeGuidePictures(executablePath) {
  const playwright = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'admin/playwright.config.ts',
    'e2e/story.test.ts',
    'e2e/training-story.test.ts',
  ];
  const { status } = spawnSync(process.execPath, playwright, {
    cwd: at('.'),
    env: { ...process.env, GUIDE_PICTURES: '1', CHROMIUM_PATH: executablePath, E2E_PORT: await freePort() },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The pictures of the guide were not taken: a story did not come to its end');
  const folder = at('docs/images');
  for (const name of await readdir(folder)) {
    if (!name.startsWith('guide-')) continue;
    const path = `${folder}/${name}`;
    await writeFile(path, smallPng(await readFile(path)));
  }
}
