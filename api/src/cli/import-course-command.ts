import { resolve } from 'node:path';
import type { Command } from 'commander';
import { type Config, readConfig } from '../config.js';
import { asPlatform } from '../database/as-platform.js';
import { platformEntities } from '../graphql/graphql-server.js';
import { type FileStore, VirusScanner } from '../modules/media/index.js';
import {
  type CourseOfFolder,
  folderRefusalSaid,
  type GivenFolder,
  leftOutOf,
  makeCourseOfFolder,
  readFolder,
} from '../modules/training/index.js';
import { CannotStart } from '../shared/cannot-start.js';
import type { Context, Language } from '../shared/context.js';
import { translate } from '../shared/messages/messages.js';
import { storesOf } from '../stores.js';
import { languageOf, languageOption, sayRefusal, sayStopped } from './say.js';
import { Stopping } from './stopping.js';
import { withDatabase } from './with-database.js';
import { findUnit } from './with-platform.js';

interface Options {
  readonly unit: string;
  readonly dryRun?: boolean;
  readonly nothingClassified?: boolean;
  readonly language?: Language;
}

/** `lechan import-course FOLDER`: a draft of a course, with its lessons and materials, all of it or nothing; exit code 1 when it is refused. */
export function registerImportCourse(program: Command): void {
  program
    .command('import-course <folder>')
    .description('make a course, as a draft, of a folder of Markdown with its files, all of it or nothing')
    .requiredOption('--unit <code>', 'the unit that the course belongs to')
    .option('--nothing-classified', 'attest that no file of the folder holds state secrets; recorded of each file')
    .option('--dry-run', 'check all of it, say what would be made, and write nothing')
    .addOption(languageOption())
    .action(run);
}

async function run(path: string, options: Options): Promise<void> {
  const { dryRun = false, nothingClassified = false, unit } = options;
  const language = languageOf(options);
  // a dry run keeps no file
  if (!nothingClassified && !dryRun) throw new CannotStart(translate(language, 'courseFolder.unattested'));
  try {
    const given = await readFolder(resolve(path));
    const made = await make(given, { unit, dryRun, language });
    process.stdout.write(`${report(made, given, { unit, dryRun, language })}\n`);
  } catch (error) {
    const said = folderRefusalSaid(error, language);
    throw said === null ? error : new CannotStart(said);
  }
}

interface Asked {
  readonly unit: string;
  readonly dryRun: boolean;
  readonly language: Language;
}

/** Ends the transaction of a dry run, whose work is undone. */
class Tried extends Error {
  constructor(readonly made: CourseOfFolder) {
    super('a dry run');
  }
}

async function make(given: GivenFolder, { unit, dryRun, language }: Asked): Promise<CourseOfFolder> {
  const config = readConfig();
  const stopping = new Stopping();
  let isCommitted = false;
  return withDatabase({ name: 'import-course', entities: platformEntities }, async (database) => {
    const { store } = await storesOf(config);
    const taking = new TakingStore(store, dryRun);
    const scanner = config.clamav ? new VirusScanner(config.clamav) : null;
    const work = async (ctx: Context) => {
      await stopping.watch(ctx.em, database.orm.em.fork());
      const unitId = await findUnit(ctx, unit);
      if (!unitId) throw new CannotStart(translate(language, 'courseFolder.unitUnknown', { code: unit }));
      const step = () => stopping.leaveIfAsked();
      const made = await makeCourseOfFolder({ ...ctx, language }, given, unitId, { store: taking, scanner, step });
      step();
      if (dryRun) throw new Tried(made);
      return made;
    };
    const made = await asPlatform(database, work)
      .catch(async (error: unknown) => {
        // also what is refused only when the transaction ends
        await taking.giveBack();
        if (error instanceof Tried) return error.made;
        throw error;
      })
      .finally(() => stopping.settle());
    isCommitted = true;
    return made;
  })
    .catch((error: unknown) => (stopping.isAsked && !isCommitted ? sayStopped(language) : sayRefusal(error, language)))
    .finally(() => stopping.end());
}

/** A store that knows what it took, so that nothing stays of a course that is refused; for a dry run it takes nothing. */
class TakingStore implements FileStore {
  readonly kind: FileStore['kind'];
  readonly #taken: string[] = [];

  constructor(
    private readonly store: FileStore,
    private readonly isDry: boolean,
  ) {
    this.kind = store.kind;
  }

  async take(...[name, path, mediaType]: Parameters<FileStore['take']>): Promise<void> {
    if (this.isDry) return;
    this.#taken.push(name);
    await this.store.take(name, path, mediaType);
  }

  read(...asked: Parameters<FileStore['read']>): ReturnType<FileStore['read']> {
    return this.store.read(...asked);
  }

  remove(names: readonly string[]): Promise<void> {
    return this.store.remove(names);
  }

  async giveBack(): Promise<void> {
    await this.store.remove(this.#taken.splice(0));
  }
}

/** What was made, or would be: each lesson and material, and the course in a line. */
function report(made: CourseOfFolder, given: GivenFolder, { unit, dryRun, language }: Asked): string {
  const { id, course, materials } = made;
  const lessons = course.modules.flatMap((module) => module.lessons);
  const counts = { modules: course.modules.length, lessons: lessons.length, materials: materials.size };
  const about = { title: course.title, unit, ...counts };
  const leftOut = leftOutOf(given, made);
  return [
    ...lessons.map(({ path, title }) => `  + ${path}  ${title}`),
    ...given.files.map(({ path, title }) => `  + ${path}  ${title ?? ''}`.trimEnd()),
    ...(leftOut.length ? [translate(language, 'courseFolder.leftOut', { paths: leftOut.join(', ') })] : []),
    dryRun ? translate(language, 'courseFolder.tried', about) : translate(language, 'courseFolder.made', about),
    ...(dryRun ? [] : [translate(language, 'courseFolder.address', { address: addressOf(readConfig(), id) })]),
  ].join('\n');
}

const addressOf = ({ publicUrl, port }: Config, id: string): string => `${publicUrl ?? `http://localhost:${port}`}/#/courses/${id}`;
