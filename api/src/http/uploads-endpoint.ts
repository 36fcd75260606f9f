import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { mayDo } from '../modules/identity/index.js';
import { largestFile } from '../modules/media/index.js';
import { forbidden } from '../reading/refused-right.js';
import type { Context } from '../shared/context.js';
import { type MessageKey, translate } from '../shared/messages/messages.js';
import { callerOf } from './caller.js';
import type { GraphqlEndpoint } from './graphql-endpoint.js';
import { refuse, refuseAsGraphql, refuseUnreadable, statusOf } from './refusals.js';
import { saidIn, type UploadMetadata } from './upload-metadata.js';
import { FileRefused, type Sender, type Uploads } from './uploads.js';

const contentType = 'application/offset+octet-stream';

const words = {
  ...({ filename: 'upload.filename', unitId: 'upload.unitId', sha256: 'upload.sha256', attested: 'upload.attested' } as const),
};

/**
 * `/uploads`: files come by tus 1.0.0, of somebody who may write courses of the unit that they name: by whatever they ask, each time that they
 * ask, and when the file is whole. What somebody sends is nobody else's afterwards. The
 * identity at the end of an upload's address is the file's, when it is whole and was found fit.
 */
export async function addUploads(app: FastifyInstance, uploads: Uploads, { createContext }: GraphqlEndpoint): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.setErrorHandler((error: FastifyError, request, reply) => {
      if (error instanceof GraphQLError) return refuseAsGraphql(request, reply, error);
      if (error instanceof FileRefused) return refuse(request, reply, error.status_code, error.code, error.message);
      return refuseUnreadable(contentType)(error, request, reply);
    });
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(contentType, (_request, _payload, next) => next(null));
    scope.options('/uploads', async (request, reply) => uploads.handle(await senderOf(request, reply), request, reply));
    scope.post('/uploads', async (request, reply) => {
      const sender = await senderOf(request, reply);
      const { context } = sender;
      const begun = saidIn(request.headers['upload-metadata']);
      if (!('said' in begun)) return wrong(request, reply, context, words[begun.wrong]);
      const size = Number(request.headers['upload-length']);
      if (!Number.isSafeInteger(size) || size <= 0) return wrong(request, reply, context, 'upload.length');
      if (size > largestFile) return wrong(request, reply, context, 'upload.tooLarge', 413, { most: largestFile / 1_000_000 });
      await requireRight(context, begun.said.unitId);
      if (!(await uploads.hasRoom(size))) return wrong(request, reply, context, 'upload.noRoom', 507);
      return uploads.handle(sender, request, reply);
    });
    scope.route<{ Params: { id: string } }>({
      method: ['HEAD', 'PATCH', 'DELETE'],
      url: '/uploads/:id',
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const sender = await senderOf(request, reply);
        const { context } = sender;
        const upload = await uploads.find(request.params.id);
        if (!upload) return ended(context, request, reply);
        const { accountId, unitId } = upload.metadata as unknown as UploadMetadata;
        if (context.signedIn?.accountId !== accountId) return refuse(request, reply, 404, 'NOT_FOUND', 'There is no such upload.');
        // their right may have ended since they began, and an access token of theirs may not have it
        await requireRight(context, unitId);
        // all of it came, and its sender was cut off before they heard whether it is fit
        if (request.method === 'HEAD' && upload.offset === upload.size) await uploads.finish(sender, upload);
        return uploads.handle(sender, request, reply);
      },
    });
    done();
  });

  async function asking(request: FastifyRequest, reply: FastifyReply): Promise<Context> {
    const context = await createContext(request, callerOf(request, reply));
    if (context.viewer.isAnonymous || context.viewer.isShutOut) throw forbidden(context.viewer, 'course:write');
    return context;
  }

  /** Who asks, and what asks anew whether they may: a request may take hours, in which their right may end. */
  async function senderOf(request: FastifyRequest, reply: FastifyReply): Promise<Sender> {
    const stillMay = async (unitId: string) => requireRight(await asking(request, reply), unitId);
    return { context: await asking(request, reply), requireRight: (unitId) => stillMay(unitId).catch(refusedFile) };
  }

  /** Of an upload that is no more: whether it became a file of the account's. */
  async function ended(context: Context, request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) {
    const [{ id }, { em, signedIn }] = [request.params, context];
    const [file] = /^[0-9a-f-]{36}$/.test(id)
      ? await em.execute<{ size: number; unitId: string }[]>(
          'select byte_size::float8 as size, unit_id as "unitId" from stored_file where id = ? and uploaded_by = ?',
          [id, signedIn?.accountId ?? null],
        )
      : [];
    if (!file || request.method !== 'HEAD') return refuse(request, reply, 404, 'NOT_FOUND', 'There is no such upload.');
    await requireRight(context, file.unitId);
    return reply
      .code(200)
      .headers({ 'tus-resumable': '1.0.0', 'cache-control': 'no-store', 'upload-offset': file.size, 'upload-length': file.size })
      .send();
  }
}

/** Errors: what who may not write courses of the unit is told. */
async function requireRight(context: Context, unitId: string): Promise<void> {
  const may = context.signedIn && (await mayDo(context, 'course:write', { units: [unitId] }));
  if (!may) throw forbidden(context.viewer, 'course:write');
}

/** An error as tus answers it. */
function refusedFile(error: unknown): never {
  const status = error instanceof GraphQLError ? statusOf(error.extensions.code) : undefined;
  if (!status) throw error;
  const { message, extensions } = error as GraphQLError;
  throw new FileRefused(status, String(extensions.code), message);
}

function wrong(
  request: FastifyRequest,
  reply: FastifyReply,
  { language }: Context,
  key: MessageKey,
  status = 400,
  told: Record<string, string | number> = {},
): FastifyReply {
  return refuse(request, reply, status, 'BAD_REQUEST', translate(language, key, told));
}
