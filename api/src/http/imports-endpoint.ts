import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { mayDo } from '../modules/identity/index.js';
import { forbidden } from '../reading/refused-right.js';
import { callerOf } from './caller.js';
import type { GraphqlEndpoint } from './graphql-endpoint.js';
import { FileStalled, FileTooLarge, type ImportFolder, TooManyFiles } from './import-folder.js';
import { refuse, refuseAsGraphql, refuseUnreadable } from './refusals.js';

const contentType = 'application/octet-stream';

/** `POST /imports`: the bytes of one file, kept a day for an import to read, of somebody who may import. */
export async function addImports(app: FastifyInstance, folder: ImportFolder, { createContext }: GraphqlEndpoint): Promise<void> {
  await app.register((scope, _options, done) => {
    scope.setErrorHandler(refuseUnreadable(contentType));
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(contentType, (_request, payload, done) => done(null, payload));
    // before anything of the file is read
    scope.addHook('onRequest', async (request, reply) => {
      try {
        const context = await createContext(request, callerOf(request, reply));
        if (!(await mayDo(context, 'import:run', {}))) throw forbidden(context.viewer, 'import:run');
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error;
        return refuseAsGraphql(request, reply.header('connection', 'close'), error);
      }
    });
    scope.post('/imports', async (request, reply) => {
      const name = nameIn(request.headers['x-file-name']);
      if (!name) {
        return refuse(
          request,
          reply,
          400,
          'BAD_REQUEST',
          'Send the file name in the header X-File-Name, percent-encoded, at most 200 letters.',
        );
      }
      try {
        const kept = await folder.keep(request.body as Readable, name);
        return reply.code(201).header('cache-control', 'no-store').send(kept);
      } catch (error) {
        // what is still on its way is not read
        reply.header('connection', 'close');
        if (error instanceof FileTooLarge) return refuse(request, reply, 413, 'PAYLOAD_TOO_LARGE', error.message);
        if (error instanceof FileStalled) return refuse(request, reply, 408, 'REQUEST_TIMEOUT', error.message);
        if (error instanceof TooManyFiles) {
          return refuse(request, reply.header('retry-after', '5'), 503, 'SERVICE_UNAVAILABLE', error.message);
        }
        if (!request.raw.complete) return refuse(request, reply, 400, 'BAD_REQUEST', 'The file was cut off on its way. Send it again.');
        throw error;
      }
    });
    done();
  });
}

function nameIn(header: string | string[] | undefined): string | null {
  if (typeof header !== 'string') return null;
  try {
    const name = decodeURIComponent(header).normalize('NFC').trim();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    return name && name.length <= 200 && !/[\u0000-\u001f\u007f/\\]/.test(name) ? name : null;
  } catch {
    return null;
  }
}
