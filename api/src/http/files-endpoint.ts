import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import {
  type FileAddress,
  fileName,
  isSigned,
  pictureName,
  type ReadableFiles,
  type Rendition,
  storedName,
} from '../modules/media/index.js';
import { rangeIn } from './byte-range.js';
import { refuse } from './refusals.js';

/** What is shown in place; the rest, and whatever a browser would run, is kept as a file. */
const shown = /^(image\/(jpeg|png|webp|gif|avif)|(audio|video)\/[\w-]+|application\/pdf|text\/vtt)$/;
const renditions = /^(file|thumbnail|display|page-[1-9]\d?)$/;

interface Asked {
  Params: { id: string; rendition: string };
  Querystring: { until?: string; public?: string; download?: string; signature?: string };
}

interface Kept {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * `GET /files/…`: the bytes of a material, whole or in part (RFC 9110, one range), for whoever has an address that was signed for them and still
 * holds. What everybody may read may be kept by whoever passes it on.
 */
export function addFiles(app: FastifyInstance, readPool: pg.Pool, files: ReadableFiles): void {
  app.route<Asked>({ method: ['GET', 'HEAD'], url: '/files/:id/:rendition', handler: answer });

  async function answer(request: FastifyRequest<Asked>, reply: FastifyReply) {
    const address = addressOf(request);
    if (!address || !isSigned(address, request.query.signature ?? ''))
      return refuse(request, reply, 403, 'FORBIDDEN', 'This address does not hold, or no more. Ask for the material again.');
    const kept = await find(readPool, address.fileId);
    const isFile = address.rendition === 'file';
    const range = isFile && kept ? rangeIn(request.headers.range, kept.size) : null;
    if (range === 'unsatisfiable')
      return reply
        .headers({ 'content-range': `bytes */${kept?.size}`, 'cache-control': 'no-store' })
        .code(416)
        .send();
    const found = kept ? await files.read(storedName(address.fileId, address.rendition), range ?? undefined) : null;
    if (!kept || !found) return refuse(request, reply, 404, 'NOT_FOUND', 'There is no such file.');
    const etag = `"${kept.sha256.slice(0, 32)}-${address.rendition}"`;
    const seconds = Math.max(0, address.until - Math.floor(Date.now() / 1000));
    reply.headers({
      etag,
      'content-type': isFile ? kept.mediaType : 'image/webp',
      'content-disposition': disposition(address, kept),
      'cache-control': `${address.isPublic ? 'public' : 'private'}, max-age=${seconds}, immutable`,
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; img-src 'self'; frame-ancestors 'self'",
      // other sites' pages may show what everybody may read, and captions are read by script
      'cross-origin-resource-policy': address.isPublic ? 'cross-origin' : 'same-origin',
      ...(address.isPublic && { 'access-control-allow-origin': '*' }),
      ...(isFile && { 'accept-ranges': 'bytes' }),
    });
    if (request.headers['if-none-match'] === etag) {
      found.bytes.destroy();
      return reply.code(304).send();
    }
    const length = range ? range.to - range.from + 1 : found.size;
    if (range) reply.code(206).header('content-range', `bytes ${range.from}-${range.to}/${kept.size}`);
    reply.header('content-length', length);
    if (request.method === 'HEAD') {
      found.bytes.destroy();
      return reply.send();
    }
    return reply.send(found.bytes);
  }
}

function addressOf({ params, query }: FastifyRequest<Asked>): FileAddress | null {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params.id) || !renditions.test(params.rendition)) return null;
  if (typeof query.until !== 'string' || !/^\d{10}$/.test(query.until)) return null;
  return {
    fileId: params.id,
    rendition: params.rendition as Rendition,
    until: Number(query.until),
    isPublic: query.public === '1',
    isDownload: query.download === '1',
  };
}

async function find(readPool: pg.Pool, id: string): Promise<Kept | undefined> {
  const { rows } = await readPool.query<Kept>({
    name: 'file to send',
    text: `select name, media_type as "mediaType", byte_size::float8 as size, encode(sha256, 'hex') as sha256 from stored_file where id = $1`,
    values: [id],
  });
  return rows[0];
}

/** Its name, for who keeps it (RFC 6266): plain letters for old browsers beside the whole. */
function disposition({ rendition, isDownload }: FileAddress, { name: given, mediaType }: Kept): string {
  // also of files that were kept before their names were looked at
  const name = rendition === 'file' ? fileName(given, mediaType) : pictureName(given);
  const how = isDownload || (rendition === 'file' && !shown.test(mediaType)) ? 'attachment' : 'inline';
  const plain = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\%]/g, '') || 'file';
  const whole = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `${how}; filename="${plain}"; filename*=UTF-8''${whole}`;
}
