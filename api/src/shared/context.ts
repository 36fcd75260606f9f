import type { EntityManager } from '@mikro-orm/postgresql';
import type { Reader } from '../reading/reader.js';
import type { Viewer } from '../reading/viewer.js';
import type { Permission } from './permissions.js';
import type { WaysIn } from './ways-in.js';

export type Language = 'vi' | 'en';

/** Where files handed in for import lie until they are imported. */
export interface ImportFiles {
  /** Path and original name of a file handed in earlier; null when unknown or expired. */
  find(fileId: string): Promise<{ path: string; name: string } | null>;
}

/** As whom somebody is signed in. */
export interface SignedIn {
  readonly accountId: string;
  /** The session of their browser; null where an access token of theirs asks. */
  readonly sessionId: string | null;
  readonly tokenId: string | null;
  /** Whether they can do nothing but add the second factor that a role of theirs asks for. */
  readonly isRestricted: boolean;
}

/** Runs a statement that stands whatever becomes of the command. */
export type Apart = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>;

/** Where a request comes from, and what its browser keeps. */
export interface Caller {
  /** As the connection says. */
  readonly address: string;
  /** The browser as it calls itself. */
  readonly device: string | null;
  /** Has the browser keep the secret of a session until an instant. */
  keepSession(secret: string, expiresAt: Date): void;
  dropSession(): void;
  /** The secret by which the browser is known to have proved a second factor. */
  readonly knownBrowser: string | null;
  keepKnownBrowser(secret: string, expiresAt: Date): void;
}

/** What one request brings to every resolver, service and read. */
export interface Context {
  requestId: string;
  language: Language;
  /** Today in Asia/Ho_Chi_Minh, YYYY-MM-DD: one value for the whole request. */
  today: string;
  viewer: Viewer;
  /** Null: nobody in particular. */
  signedIn: SignedIn | null;
  caller: Caller;
  /** The permission that the command under way needed; none for reads and for what anybody may ask for. */
  permission?: Permission;
  /** The request's unit of work; writes only. */
  em: EntityManager;
  /** All reads of the API. */
  read: Reader;
  importFiles: ImportFiles;
  apart: Apart;
  waysIn: WaysIn;
  /** Does something when what the command wrote stands, and nobody waits for it; never for a command that was refused or only tried. */
  later(work: () => Promise<void>): void;
  /** Does something in a unit of work of its own, whatever becomes of this one. */
  inOwnUnit<T>(work: (ctx: Context) => Promise<T>): Promise<T>;
  /** Logs whose contact the request read; nothing where it read none. */
  logReadings?(): Promise<void>;
}
