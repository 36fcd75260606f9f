import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { mayDo } from '../modules/identity/index.js';
import { largestFile } from '../modules/media/index.js';
import { forbidden } from '../reading/refused-right.js';
import type { Context } from '../shared/context.js';
import { type MessageKey, translate } from '../shared/messages/messages.js';
import { callerOf } from './caller.js';
import type { GraphqlEndpoint } from './graphql-endpoint.js';
import { refuse, refuseAsGraphql, refuseUnreadable } from './refusals.js';
import { saidIn, type UploadMetadata } from './upload-metadata.js';
import { FileRefused, type Uploads } from './uploads.js';

const contentType = 'application/offset+octet-stream';

const words = {
  ...({ filename: 'upload.filename', unitId: 'upload.unitId', sha256: 'upload.sha256', attested: 'upload.attested' } as const),
};

/**
 * `/uploads`: files come by tus 1.0.0, of somebody who may write courses of the unit that they name, and of nobody else afterwards. The
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
    scope.options('/uploads', async (request, reply) => uploads.handle(await asking(request, reply), request, reply));
    scope.post('/uploads', async (request, reply) => {
      const context = await asking(request, reply);
      const begun = saidIn(request.headers['upload-metadata']);
      if (!('said' in begun)) return wrong(request, reply, context, words[begun.wrong]);
      const size = Number(request.headers['upload-length']);
      if (!Number.isSafeInteger(size) || size <= 0) return wrong(request, reply, context, 'upload.length');
      if (size > largestFile) return wrong(request, reply, context, 'upload.tooLarge', 413, { most: largestFile / 1_000_000 });
      if (!(await mayDo(context, 'course:write', { units: [begun.said.unitId] }))) throw forbidden(context.viewer, 'course:write');
      if (!context.signedIn) throw forbidden(context.viewer, 'course:write');
      if (!(await uploads.hasRoom(size))) return wrong(request, reply, context, 'upload.noRoom', 507);
      return uploads.handle(context, request, reply);
    });
    scope.route<{ Params: { id: string } }>({
      method: ['HEAD', 'PATCH', 'DELETE'],
      url: '/uploads/:id',
      exposeHeadRoute: false,
      handler: async (request, reply) => {
        const context = await asking(request, reply);
        const upload = await uploads.find(request.params.id);
        if (!upload) return ended(context, request, reply);
        const { accountId } = upload.metadata as unknown as UploadMetadata;
        if (context.signedIn?.accountId !== accountId) return refuse(request, reply, 404, 'NOT_FOUND', 'There is no such upload.');
        // all of it came, and its sender was cut off before they heard whether it is fit
        if (request.method === 'HEAD' && upload.offset === upload.size) await uploads.finish(context, upload);
        return uploads.handle(context, request, reply);
      },
    });
    done();
  });

  async function asking(request: FastifyRequest, reply: FastifyReply): Promise<Context> {
    const context = await createContext(request, callerOf(request, reply));
    if (context.viewer.isAnonymous || context.viewer.isShutOut) throw forbidden(context.viewer, 'course:write');
    return context;
  }

  /** Of an upload that is no more: whether it became a file of the account's. */
  async function ended({ em, signedIn }: Context, request: FastifyRequest<{ Params: { id: string } }>, reply: FastifyReply) {
    const { id } = request.params;
    const [file] = /^[0-9a-f-]{36}$/.test(id)
      ? await em.execute<{ size: number }[]>('select byte_size::float8 as size from stored_file where id = ? and uploaded_by = ?', [
          id,
          signedIn?.accountId ?? null,
        ])
      : [];
    if (!file || request.method !== 'HEAD') return refuse(request, reply, 404, 'NOT_FOUND', 'There is no such upload.');
    return reply
      .code(200)
      .headers({ 'tus-resumable': '1.0.0', 'cache-control': 'no-store', 'upload-offset': file.size, 'upload-length': file.size })
      .send();
  }
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
