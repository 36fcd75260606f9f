import { randomUUID } from 'node:crypto';
import { mkdir, rm, statfs } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { FileStore as TusFiles } from '@tus/file-store';
import { type Server, Server as TusServer, type Upload } from '@tus/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type FileKeeping, keepFile, largestFile, Unfit, unfitSaid } from '../modules/media/index.js';
import type { Context } from '../shared/context.js';
import { saidIn, type UploadMetadata } from './upload-metadata.js';

/** For how long an upload that stands still can be gone on with, and how much of the disk stays free. */
const [keptMs, freeBytes] = [2 * 24 * 3600 * 1000, 1_000_000_000];

/** A file that is whole and not taken; with the names by which tus answers it. */
export class FileRefused extends Error {
  constructor(
    readonly status_code: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  get body(): string {
    return JSON.stringify({ errors: [{ message: this.message, extensions: { code: this.code } }] });
  }
}

/** Who sends to `/uploads`, and what finds out whether they may write courses of a unit, as it is then. Errors of that: FileRefused. */
export interface Sender {
  readonly context: Context;
  readonly requireRight: (unitId: string) => Promise<void>;
}

/** What is sent to `/uploads` on its way: by tus 1.0.0 (https://tus.io/protocols/resumable-upload), to a folder of this machine. */
export class Uploads {
  readonly tus: Server;
  private readonly files: TusFiles;
  /** Who asks, by request. */
  private readonly asking = new WeakMap<IncomingMessage, Sender>();
  /** Files that are being checked. */
  private readonly finishing = new Map<string, Promise<void>>();

  constructor(
    private readonly folder: string,
    private readonly keeping: FileKeeping,
  ) {
    const senderOf = (request: { runtime?: { node?: { req: unknown } } }) =>
      this.asking.get(request.runtime?.node?.req as IncomingMessage) as Sender;
    this.files = new TusFiles({ directory: folder, expirationPeriodInMilliseconds: keptMs });
    this.tus = new TusServer({
      path: '/uploads',
      datastore: this.files,
      relativeLocation: true,
      maxSize: largestFile,
      allowedOrigins: [],
      disableTerminationForFinishedUploads: true,
      namingFunction: () => randomUUID(),
      onUploadCreate: async (request) => ({ metadata: { ...this.begun(senderOf(request), request.headers.get('upload-metadata')) } }),
      onUploadFinish: async (request, upload) => {
        await this.finish(senderOf(request), upload);
        return {};
      },
    });
  }

  async open(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.tus.cleanUpExpiredUploads().catch(() => 0);
  }

  /** Hands a request on that was found to be somebody's who may. */
  async handle(sender: Sender, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    this.asking.set(request.raw, sender);
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value as string);
    reply.hijack();
    await this.tus.handle(request.raw, reply.raw);
  }

  /** What is kept of what is said of a file: who sends it is not theirs to say. */
  private begun({ context: { signedIn } }: Sender, header: string | null): UploadMetadata {
    const read = saidIn(header ?? undefined);
    if (!('said' in read) || !signedIn) throw new Error('An upload was begun that was not looked at');
    return { ...read.said, accountId: signedIn.accountId, attestedAt: new Date().toISOString() };
  }

  /** An upload on its way; null where there is none of that identity. */
  async find(id: string): Promise<Upload | null> {
    return this.files.getUpload(id).catch(() => null);
  }

  async hasRoom(bytes: number): Promise<boolean> {
    const { bavail, bsize } = await statfs(this.folder);
    return bavail * bsize > bytes + freeBytes;
  }

  /** Checks a file that is whole, once, whoever waits for it; what is refused is gone. Errors: what tus answers with. */
  async finish(sender: Sender, upload: Upload): Promise<void> {
    const { id } = upload;
    const running = this.finishing.get(id) ?? this.keep(sender, upload).finally(() => this.finishing.delete(id));
    this.finishing.set(id, running);
    await running;
  }

  private async keep({ context, requireRight }: Sender, { id, metadata }: Upload): Promise<void> {
    const path = join(this.folder, id);
    try {
      const { unitId, filename, sha256, attestedAt } = metadata as unknown as UploadMetadata;
      const file = { id, unitId, path, name: filename, sha256, attestedAt };
      // it may have been on its way for two days
      await keepFile(context, this.keeping, file, () => requireRight(unitId));
      await this.remove(path);
    } catch (error) {
      // what could not be looked at for a while is looked at again when it is asked for again
      if (!(error instanceof Unfit)) throw error;
      if (error.why !== 'NOT_CHECKED') await this.remove(path);
      const message = unfitSaid(context.language, error);
      throw new FileRefused(error.why === 'NOT_CHECKED' ? 503 : 422, `FILE_${error.why}`, message);
    }
  }

  private async remove(path: string): Promise<void> {
    for (const place of [path, `${path}.json`, `${path}.thumbnail`, `${path}.display`]) await rm(place, { force: true });
    for (let page = 1; page <= 10; page++) await rm(`${path}.page-${page}`, { force: true });
  }
}
