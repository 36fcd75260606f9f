import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { registerAudit } from './cli/audit-command.js';
import { registerDoctor } from './cli/doctor-command.js';
import { registerImport } from './cli/import-command.js';
import { registerImportCourse } from './cli/import-course-command.js';
import { registerMigrate } from './cli/migrate-command.js';
import { registerPerson } from './cli/person-command.js';
import { registerRetention } from './cli/retention-command.js';
import { registerSeed } from './cli/seed-command.js';
import { registerToken } from './cli/token-command.js';
import { registerUser } from './cli/user-command.js';
import { CannotStart } from './shared/cannot-start.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** `npm run lechan -- <command>`: what an operator does without the console. */
const program = new Command('lechan')
  .description("The platform's command line. It works on the database of the settings, whether or not a server is running on it.")
  .version(version, '--version', 'print the version')
  .showHelpAfterError('(npm run lechan -- --help shows what there is)');
for (const register of [
  ...[registerMigrate, registerSeed, registerImport, registerImportCourse, registerUser, registerToken, registerAudit],
  ...[registerRetention, registerPerson, registerDoctor],
])
  register(program);

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof CannotStart ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}
