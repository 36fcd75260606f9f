import { randomUUID } from 'node:crypto';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { dayOf, importOfficers, importUnits } from '../modules/organization/index.js';
import { everything } from '../reading/viewer.js';
import { CannotStart } from '../shared/cannot-start.js';
import type { Language } from '../shared/context.js';
import { type ReportMessage, reportMessage } from '../shared/messages/import-messages.js';
import { dayInVietNam } from '../shared/today.js';
import { reportText } from './import-report-text.js';
import { languageOf, languageOption, sayRefusal, sayStopped } from './say.js';
import { Stopping } from './stopping.js';
import { withDatabase } from './with-database.js';

type Import = typeof importUnits | typeof importOfficers;
type ImportContext = Parameters<Import>[0];
type Report = Awaited<ReturnType<Import>>;
type ReportProgress = NonNullable<Parameters<Import>[2]>;

interface Options {
  readonly asOf?: string;
  readonly dryRun?: boolean;
  readonly note?: string;
  readonly decision?: string;
  readonly column?: string[];
  readonly language?: Language;
}

/** `lechan import units|officers FILE`: exit code 1 when the file is refused, with everything that is wrong with it. */
export function registerImport(program: Command): void {
  const command = program.command('import').description('import units or officers from a CSV or XLSX file, all of it or nothing');
  withOptions(command.command('units <file>'))
    .description('make units stand as the file states, from a day on')
    .requiredOption('--as-of <day>', 'the day that the file speaks of, such as 01/07/2022')
    .action((file: string, options: Options) => {
      const asOf = asOfDay(options);
      return run(file, options, (ctx, asked, progress) => importUnits(ctx, { ...asked, asOf }, progress));
    });
  withOptions(command.command('officers <file>'))
    .description('appoint officers as the file states')
    .action((file: string, options: Options) => run(file, options, importOfficers));
}

function withOptions(command: Command): Command {
  return command
    .option('--dry-run', 'say what would be done, and write nothing')
    .option('--note <text>', 'why, in words')
    .option('--decision <number>', 'number of the decision that this carries out')
    .option(
      '--column <HEADER=field>',
      'what a column means whose header does not say it; may be given again',
      (value, all: string[] = []) => [...all, value],
    )
    .addOption(languageOption());
}

async function run(
  path: string,
  options: Options,
  importFile: (
    ctx: ImportContext,
    asked: {
      path: string;
      dryRun: boolean;
      columns: { column: string; field: string }[];
      note: string | null;
      decisionNumber: string | null;
    },
    progress: ReportProgress,
  ) => Promise<Report>,
): Promise<void> {
  const language = languageOf(options);
  await requireReadable(path, language);
  const { dryRun = false, note = null, decision: decisionNumber = null } = options;
  const asked = { path, dryRun, note, decisionNumber, columns: (options.column ?? []).map((given) => columnChoice(given, language)) };
  const progress = progressLine(language);
  const stopping = new Stopping();
  let isCommitted = false;
  const report = await withDatabase({ name: 'import' }, async ({ orm }) => {
    const work = orm.em.fork().transactional(async (em) => {
      const ctx: ImportContext = {
        em: em as ImportContext['em'],
        language,
        today: dayInVietNam(),
        requestId: randomUUID(),
        viewer: everything,
      };
      await stopping.watch(em as ImportContext['em'], orm.em.fork());
      const done = await importFile(ctx, asked, (...step) => {
        stopping.leaveIfAsked();
        progress.show(...step);
      });
      stopping.leaveIfAsked();
      return done;
    });
    const came = await work.finally(() => stopping.settle());
    isCommitted = true;
    return came;
  })
    .catch((error: unknown) => (stopping.isAsked && !isCommitted ? sayStopped(language) : sayRefusal(error, language)))
    .finally(() => {
      progress.end();
      stopping.end();
    });
  process.stdout.write(`${reportText(report, basename(path), language)}\n`);
  if (report.findingCount > 0) process.exitCode = 1;
}

function asOfDay(options: Options): string {
  const day = dayOf(options.asOf);
  if (!day) throw new CannotStart(reportMessage(languageOf(options), 'asOfInvalid', { value: options.asOf ?? '' }));
  return day;
}

function columnChoice(given: string, language: Language): { column: string; field: string } {
  const at = given.lastIndexOf('=');
  if (at < 1) throw new CannotStart(reportMessage(language, 'columnInvalid', { value: given }));
  return { column: given.slice(0, at), field: given.slice(at + 1).trim() };
}

const whyUnreadable: Readonly<Record<string, ReportMessage>> = {
  ENOENT: 'fileMissing',
  ENOTDIR: 'fileMissing',
  EACCES: 'fileForbidden',
  EPERM: 'fileForbidden',
};

async function requireReadable(path: string, language: Language): Promise<void> {
  const refuse = (message: ReportMessage, reason = '') => {
    throw new CannotStart(reportMessage(language, message, { file: path, reason }));
  };
  await access(path, constants.R_OK).catch((error: NodeJS.ErrnoException) =>
    refuse(whyUnreadable[error.code ?? ''] ?? 'fileUnknown', error.message),
  );
  const found = await stat(path);
  if (found.isDirectory()) refuse('fileIsFolder');
  if (!found.isFile()) refuse('fileIsNone');
}

/** One line on stderr that tells how far an import is; where stderr is no terminal, one line a phase. */
function progressLine(language: Language): { show: ReportProgress; end(): void } {
  const { stderr } = process;
  let shown = '';
  return {
    show(phase, done, total) {
      if (!stderr.isTTY && shown === phase) return;
      shown = phase;
      const text = reportMessage(language, phase, { done, total });
      stderr.write(stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    },
    end() {
      if (stderr.isTTY && shown) stderr.write('\r\u001b[K');
    },
  };
}
