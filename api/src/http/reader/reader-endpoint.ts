import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { translate } from '../../shared/messages/messages.js';
import type { GraphqlEndpoint } from '../graphql-endpoint.js';
import { refuse } from '../refusals.js';
import { courseFeed } from './course-feed.js';
import { courseJsonLd } from './course-json-ld.js';
import { courseAddresses, languageBeside, type NewCourse, newCourses, type PublishedCourse, publishedCourse } from './published-course.js';
import { coursePath, feedPath, lessonPath, readerPath, wholeCourse } from './reader-addresses.js';
import { type PageHead, readerPage } from './reader-page.js';
import { NotReadNow, Reading } from './reading.js';

/** What the reader's addresses need: GraphQL, the folder of the built console, and where people find the platform. */
export interface ReaderParts {
  readonly graphql: GraphqlEndpoint;
  readonly folder: string;
  /** The address that people type, without a slash at its end. */
  readonly publicUrl: () => string;
}

type OfCourse = FastifyRequest<{ Params: { slug: string; lesson?: string } }>;

const linkedData = 'application/ld+json';

/**
 * `/hoc` and below: the reader's page, whose head says of published public courses what they are; a course as JSON-LD; the feed. What
 * machines are told is read as nobody in particular, whoever asks.
 */
export function addReader(app: FastifyInstance, { graphql, folder, publicUrl }: ReaderParts): void {
  const reading = new Reading(graphql);

  const send = async (reply: FastifyReply, status: number, head: PageHead) =>
    reply
      .code(status)
      .headers({ 'cache-control': 'no-cache', vary: 'accept, cookie' })
      .type('text/html; charset=utf-8')
      .send(await readerPage(folder, head, publicUrl(), reply.request.cookies.lechan_session === undefined));
  /** The page asks for itself again, and tells its reader what it met. */
  const sendAnyhow = (reply: FastifyReply, { status, retryAfter }: NotReadNow) => {
    if (retryAfter) reply.header('retry-after', retryAfter);
    return send(reply, status, { language: 'vi', title: translate('vi', 'reader.courses') });
  };
  const nothingHere: PageHead = { language: 'vi', title: translate('vi', 'reader.nothingHere') };

  /** Whether who asks may read it, though not everybody may: of that the page's head says nothing. */
  const isThereFor = async (request: OfCourse, reply: FastifyReply): Promise<boolean> => {
    if (request.cookies.lechan_session === undefined) return false;
    const { slug, lesson } = request.params;
    const answer = await reading.ask<{ course: { modules: readonly { lessons: readonly { id: string }[] }[] } | null }>(
      ...[{ request, reply }, courseAddresses, { slug }, 'caller' as const],
    );
    const lessons = answer?.course?.modules.flatMap((part) => part.lessons) ?? [];
    return !!answer?.course && (!lesson || lesson === wholeCourse || lessons.some(({ id }) => id === lesson));
  };

  app.get(readerPath, (request, reply) => {
    const isSearch = new URL(request.url, publicUrl()).search !== '';
    const about = { language: 'vi', title: translate('vi', 'reader.courses'), description: translate('vi', 'reader.about') } as const;
    return send(reply, 200, isSearch ? about : { ...about, canonical: readerPath });
  });

  const ofCourse = async (request: OfCourse, reply: FastifyReply) => {
    const { slug, lesson } = request.params;
    const isForMachine = lesson === undefined && wantsLinkedData(request.headers.accept);
    try {
      const answer = await reading.ask<{ course: PublishedCourse | null }>({ request, reply }, publishedCourse, { slug });
      const course = answer?.course;
      if (isForMachine) {
        reply.header('vary', 'accept, cookie');
        if (!course) return refuse(request, reply, 404, 'NOT_FOUND', 'There is no course here that everybody may read.');
        return reply
          .header('cache-control', 'no-cache')
          .type(linkedData)
          .send(JSON.stringify(courseJsonLd(course, publicUrl())));
      }
      const head = course && headOf(course, lesson, publicUrl());
      if (typeof head === 'string') return reply.header('cache-control', 'no-cache').redirect(head);
      if (head) return await send(reply, 200, head);
      const isThere = await isThereFor(request, reply);
      return await send(reply, isThere ? 200 : 404, isThere ? { language: 'vi', title: translate('vi', 'reader.courses') } : nothingHere);
    } catch (error) {
      if (error instanceof NotReadNow) return await sendAnyhow(reply, error);
      throw error;
    }
  };
  app.get(`${readerPath}/:slug`, ofCourse);
  app.get(`${readerPath}/:slug/:lesson`, ofCourse);
  app.get(`${readerPath}/*`, (_request, reply) => send(reply, 404, nothingHere));
  // the page as it lies among the built files leads nowhere
  app.get('/reader.html', (_request, reply) => reply.redirect(readerPath));

  app.get(feedPath, async (request, reply) => {
    try {
      const answer = await reading.ask<{ courses: { nodes: NewCourse[] } }>({ request, reply }, newCourses, {});
      const feed = courseFeed(answer?.courses.nodes ?? [], publicUrl());
      const etag = `"${createHash('sha256').update(feed).digest('base64url').slice(0, 24)}"`;
      reply.headers({ etag, 'cache-control': 'public, no-cache' });
      if (isKept(request.headers['if-none-match'], etag)) return reply.code(304).send();
      return reply.type('application/atom+xml; charset=utf-8').send(feed);
    } catch (error) {
      if (!(error instanceof NotReadNow)) throw error;
      if (error.retryAfter) reply.header('retry-after', error.retryAfter);
      return refuse(request, reply, error.status, 'SERVICE_UNAVAILABLE', 'The courses cannot be read at the moment. Ask again shortly.');
    }
  });
}

/** The head of a course's page, or of one of its lessons; where that is asked for by its number, its path; null where there is none. */
function headOf(course: PublishedCourse, place: string | undefined, base: string): PageHead | string | null {
  const { slug, title, summary, translations } = course;
  const language = languageBeside(course);
  const canonical = coursePath(slug);
  if (place === undefined) {
    return {
      ...{ language, title, description: summary, canonical, jsonLd: courseJsonLd(course, base) },
      translations: translations.map((other) => ({ language: other.language, path: coursePath(other.slug) })),
    };
  }
  if (place === wholeCourse)
    return { language, title: translate(language, 'reader.wholeCourse', { title }), description: summary, canonical };
  const lessons = course.modules.flatMap((part) => part.lessons);
  const numbered = /^\d{1,4}$/.test(place) && lessons[Number(place) - 1];
  if (numbered) return lessonPath(slug, numbered.id);
  const lesson = lessons.find(({ id }) => id === place);
  if (!lesson) return null;
  const description = lesson.summary ?? summary;
  return { language, title: `${lesson.title} · ${title}`, description, canonical: lessonPath(slug, lesson.id) };
}

/** Whether a program asks for linked data, and not a browser for a page. */
function wantsLinkedData(accept = ''): boolean {
  return accept.includes(linkedData) && !accept.includes('text/html');
}

function isKept(header: string | undefined, etag: string): boolean {
  return header === '*' || (header?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) ?? false);
}
