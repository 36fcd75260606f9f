import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../shared/cannot-start.js';

/** The system's own place for what a program keeps, which every account may enter; used only when we run as root. */
export async function stateFolder(): Promise<string> {
  for (const parent of ['/var/lib', tmpdir()]) {
    const folder = join(parent, 'lechan');
    try {
      await mkdir(folder, { recursive: true, mode: 0o755 });
      return folder;
    } catch {
      // a read-only system: the next one
    }
  }
  throw new CannotStart(
    'Neither /var/lib nor the temporary folder can be written to. Set DATABASE_URL to a PostgreSQL 15 or later instead.',
  );
}
