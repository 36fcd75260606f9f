import type { MikroORM } from '@mikro-orm/postgresql';
import type { Reader } from '../reading/reader.js';
import type { Viewer } from '../reading/viewer.js';
import type { Apart, Caller, Context, ImportFiles, Language, SignedIn } from '../shared/context.js';
import { inUnitOfWork } from './middlewares/unit-of-work.js';

/** The context of one request. Apollo copies it by its own fields, and so must not find `em` among them. */
export class RequestContext implements Context {
  declare readonly requestId: string;
  declare readonly language: Language;
  declare readonly today: string;
  declare readonly viewer: Viewer;
  declare readonly signedIn: SignedIn | null;
  declare readonly caller: Caller;
  declare readonly read: Reader;
  declare readonly importFiles: ImportFiles;
  declare readonly apart: Apart;
  declare readonly waysIn: Context['waysIn'];
  declare readonly logReadings: () => Promise<void>;
  private begun: Context['em'] | undefined;

  constructor(
    private readonly orm: MikroORM,
    given: Omit<Context, 'em' | 'later' | 'inOwnUnit'>,
  ) {
    Object.assign(this, given);
  }

  /** Of commands alone: the unit of work has its own. */
  later(): never {
    throw new Error('Only a command does something later');
  }

  inOwnUnit<T>(work: (ctx: Context) => Promise<T>): Promise<T> {
    return inUnitOfWork(this, work);
  }

  /** The unit of work, made when it is first asked for: reads, which are most requests, need none. */
  get em(): Context['em'] {
    this.begun ??= this.orm.em.fork({ useContext: true });
    return this.begun;
  }
}
