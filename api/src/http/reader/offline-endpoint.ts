import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReadableFiles } from '../../modules/media/index.js';
import { coursePdf, courseZip, type WholeCourse, wholeCourse } from '../../modules/training/index.js';
import type { GraphqlEndpoint } from '../graphql-endpoint.js';
import { refuse } from '../refusals.js';
import { readerPath } from './reader-addresses.js';
import { NotReadNow, Reading } from './reading.js';

type OfCourse = FastifyRequest<{ Params: { slug: string } }>;

/** A course to take along, as whoever asks may read it: `/hoc/<short name>/khoa-hoc.zip`, which opens without a network, and `.pdf`. */
export function addOfflineCourses(app: FastifyInstance, graphql: GraphqlEndpoint, files: ReadableFiles): void {
  const reading = new Reading(graphql);

  const give = (ending: 'zip' | 'pdf', send: (course: WholeCourse, reply: FastifyReply) => Promise<FastifyReply>) =>
    app.get(`${readerPath}/:slug/khoa-hoc.${ending}`, async (request: OfCourse, reply) => {
      try {
        const { slug } = request.params;
        const answer = await reading.ask<{ course: WholeCourse | null }>({ request, reply }, wholeCourse, { slug }, 'caller');
        if (!answer?.course) return refuse(request, reply, 404, 'NOT_FOUND', 'There is no such course that you may read.');
        reply.headers({ 'cache-control': 'private, no-cache', vary: 'cookie, authorization' });
        reply.header('content-disposition', `attachment; filename="${slug}.${ending}"`);
        return await send(answer.course, reply);
      } catch (error) {
        if (!(error instanceof NotReadNow)) throw error;
        if (error.retryAfter) reply.header('retry-after', error.retryAfter);
        return refuse(request, reply, error.status, 'SERVICE_UNAVAILABLE', 'The course cannot be read at the moment. Ask again shortly.');
      }
    });

  give('zip', async (course, reply) => reply.type('application/zip').send(courseZip(course, files)));
  give('pdf', async (course, reply) => reply.type('application/pdf').send(await coursePdf(course, files)));
}
