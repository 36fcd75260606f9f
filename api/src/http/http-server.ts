import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { SingleSignOn } from '../modules/identity/index.js';
import type { ReadableFiles } from '../modules/media/index.js';
import { addConsole, consolePlaces } from './console.js';
import { allowOrigins } from './cors.js';
import { drainBeforeClose, patienceMs } from './draining.js';
import { addFiles } from './files-endpoint.js';
import { addGraphqlEndpoint, type GraphqlEndpoint } from './graphql-endpoint.js';
import { addHealth } from './health.js';
import type { ImportFolder } from './import-folder.js';
import { addImports } from './imports-endpoint.js';
import { addMetrics, type Watching } from './metrics.js';
import { addOfflineCourses } from './reader/offline-endpoint.js';
import { addReader } from './reader/reader-endpoint.js';
import { refuse, refuseUnreadable } from './refusals.js';
import { requireSameHost } from './same-host.js';
import { addSecurityHeaders } from './security-headers.js';
import { addSingleSignOn } from './single-sign-on-endpoint.js';
import type { Uploads } from './uploads.js';
import { addUploads } from './uploads-endpoint.js';

/** What the HTTP server is made of. */
export interface HttpParts {
  readonly logger: Logger;
  readonly hosts: readonly string[];
  readonly trustedProxies: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly graphql: GraphqlEndpoint;
  readonly readPool: pg.Pool;
  readonly healthPool: pg.Pool;
  readonly singleSignOn: SingleSignOn;
  readonly importFolder: ImportFolder;
  readonly consoleFolder: string;
  /** The address that people type, without a slash at its end. */
  readonly publicUrl: () => string;
  readonly watching: Watching;
  readonly uploads: Uploads;
  readonly files: ReadableFiles;
}

const slowMs = 1_000;

/** Everything the platform answers over HTTP; not listening yet. */
export async function createHttpServer(parts: HttpParts): Promise<FastifyInstance> {
  const { logger, hosts, trustedProxies, corsOrigins, graphql, readPool, healthPool, singleSignOn, importFolder } = parts;
  const app: FastifyInstance = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    // one that a caller gives is found again, but no other request's is taken on: what was done in a request stands together
    genReqId: ({ headers }) => [given(headers['x-request-id']), randomUUID()].filter(Boolean).join('.'),
    requestTimeout: 120_000,
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    // draining answers those itself, in the shape of all other answers
    return503OnClosing: false,
    pluginTimeout: patienceMs + 5_000,
    frameworkErrors: (error, request, reply) => refuseUnreadable('application/json')(error, request, reply),
  });
  app.setErrorHandler(refuseUnreadable('application/json'));
  const placeInConsole = consolePlaces(app);
  app.setNotFoundHandler((request, reply) => {
    const place = placeInConsole(request);
    if (place) return reply.redirect(place);
    return refuse(request, reply, 404, 'NOT_FOUND', `There is nothing at ${request.method} ${request.url}.`);
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  drainBeforeClose(app);
  addSecurityHeaders(app);
  requireSameHost(app, hosts, corsOrigins);
  await allowOrigins(app, corsOrigins);
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions } = request;
    const took = Math.round(reply.elapsedTime);
    const level = reply.statusCode >= 500 || took >= slowMs ? 'warn' : 'debug';
    request.log[level]({ method, route: routeOptions.url, status: reply.statusCode, ms: took }, 'answered');
    done();
  });
  await app.register(cookie);
  addMetrics(app, readPool, parts.watching);
  addHealth(app, healthPool);
  await addGraphqlEndpoint(app, graphql);
  await addSingleSignOn(app, graphql, singleSignOn);
  await addImports(app, importFolder, graphql);
  addOfflineCourses(app, graphql, parts.files);
  addReader(app, { graphql, folder: parts.consoleFolder, publicUrl: parts.publicUrl });
  await addUploads(app, parts.uploads, graphql);
  addFiles(app, readPool, parts.files);
  await addConsole(app, parts.consoleFolder);
  return app;
}

/** The caller's own request id is kept where it looks like one, so that its log and ours meet. */
const given = (header: string | string[] | undefined): string | null =>
  typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : null;
