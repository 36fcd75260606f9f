import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReadableFiles } from '../../modules/media/index.js';
import { coursePdf, courseZip, NotSet, type WholeCourse, wholeCourse } from '../../modules/training/index.js';
import { TooManyWaiting } from '../../shared/turns.js';
import type { GraphqlEndpoint } from '../graphql-endpoint.js';
import { refuse } from '../refusals.js';
import { readModules } from './published-course.js';
import { readerPath } from './reader-addresses.js';
import { NotReadNow, Reading } from './reading.js';

type OfCourse = FastifyRequest<{ Params: { slug: string } }>;

/** A course to take along, as whoever asks may read it: `/hoc/<short name>/khoa-hoc.zip`, which opens without a network, and `.pdf`. */
export function addOfflineCourses(app: FastifyInstance, graphql: GraphqlEndpoint, files: ReadableFiles): void {
  const reading = new Reading(graphql);

  const give = (ending: 'zip' | 'pdf', make: (course: WholeCourse, gone: AbortSignal) => Promise<Buffer | Readable>) =>
    app.get(`${readerPath}/:slug/khoa-hoc.${ending}`, async (request: OfCourse, reply) => {
      try {
        const { slug } = request.params;
        const answer = await reading.ask<{ course: WholeCourse | null }>({ request, reply }, wholeCourse, { slug }, 'caller');
        if (!answer?.course) return refuse(request, reply, 404, 'NOT_FOUND', 'There is no such course that you may read.');
        const made = await make({ ...answer.course, modules: readModules(answer.course) }, goneOf(reply));
        reply.headers({ 'cache-control': 'private, no-cache', vary: 'cookie, authorization' });
        reply.header('content-disposition', `attachment; filename="${slug}.${ending}"`);
        return await reply.type(`application/${ending}`).send(made);
      } catch (error) {
        const notNow = notNowOf(error);
        // who hung up hears nothing
        if (reply.raw.destroyed) return reply;
        if (!notNow) throw error;
        if (notNow.retryAfter) reply.header('retry-after', notNow.retryAfter);
        return refuse(request, reply, notNow.status, 'SERVICE_UNAVAILABLE', 'The course cannot be read at the moment. Ask again shortly.');
      }
    });

  give('zip', async (course) => courseZip(course, files));
  give('pdf', (course, gone) => coursePdf(course, files, gone));
}

/** What is made elsewhere for whoever asks is given up when they hang up. */
function goneOf({ raw }: FastifyReply): AbortSignal {
  const gone = new AbortController();
  const hangUp = () => gone.abort(new Error('Whoever asked for a course hung up'));
  if (raw.destroyed) hangUp();
  raw.once('close', hangUp);
  return gone.signal;
}

// one course is set in some seconds; what is beyond setting is not tried again for a while
const [turnSeconds, laterSeconds] = ['30', '600'];

function notNowOf(error: unknown): Pick<NotReadNow, 'status' | 'retryAfter'> | null {
  if (error instanceof NotReadNow) return error;
  if (error instanceof TooManyWaiting) return { status: 503, retryAfter: turnSeconds };
  return error instanceof NotSet ? { status: 503, retryAfter: laterSeconds } : null;
}
