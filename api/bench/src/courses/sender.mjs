// Sends files to /uploads by tus as the console does, 8 MB a request, in a process of its own: what sending takes is not the server's. Told by
// one message what to send; says when bytes go, and at the end which files were refused.
import { createHash } from 'node:crypto';
import { Agent, request } from 'node:http';

const partBytes = 8_000_000;
const agent = new Agent({ keepAlive: true });

const chunkBytes = 262_144;
/** Bytes that no compression helps with, the same in every run; the first are those of an MP4 file, by which it is taken for a film. */
const chunk = Buffer.alloc(chunkBytes);
let lot = 1;
for (let i = 0; i < chunkBytes; i++) {
  lot = (Math.imul(lot, 1_103_515_245) + 12_345) >>> 0;
  chunk[i] = lot >>> 16;
}
const first = Buffer.from(chunk);
first.write('\0\0\0\u0020ftypisom\0\0\u0002\0isomiso2mp41', 'latin1');

/** The bytes of a file from one place to another, in pieces. */
function* piecesOf(from, until) {
  for (let at = from; at < until; ) {
    const within = at % chunkBytes;
    const piece = (at < chunkBytes ? first : chunk).subarray(within, Math.min(chunkBytes, within + until - at));
    yield piece;
    at += piece.length;
  }
}

const sha256 = (bytes) => {
  const hash = createHash('sha256');
  for (const one of piecesOf(0, bytes)) hash.update(one);
  return hash.digest('hex');
};

const ask = (url, method, headers, write = (to) => to.end()) =>
  new Promise((resolve, reject) => {
    const asked = request(url, { agent, method, headers: { 'tus-resumable': '1.0.0', ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (part) => {
        text += part;
      });
      answer.on('end', () => resolve({ status: answer.statusCode, location: answer.headers.location, text }));
    });
    asked.once('error', reject);
    write(asked);
  });

/** Writes bytes from one place to another, no more of them a second than asked for. */
const stream = (from, until, bytesPerSecond) => async (to) => {
  const began = Date.now();
  let sent = 0;
  for (const piece of piecesOf(from, until)) {
    if (!to.write(piece)) await new Promise((resolve) => to.once('drain', resolve));
    sent += piece.length;
    const early = bytesPerSecond ? (sent / bytesPerSecond) * 1000 - (Date.now() - began) : 0;
    if (early > 5) await new Promise((resolve) => setTimeout(resolve, early));
  }
  to.end();
};

/** Sends a file part after part; hands back the last answer, or the first that refuses. */
const sendWhole = async (place, bytes, bytesPerSecond, headers) => {
  for (let at = 0; ; at += partBytes) {
    const until = Math.min(bytes, at + partBytes);
    const sent = { 'upload-offset': at, 'content-type': 'application/offset+octet-stream', 'content-length': until - at };
    const answer = await ask(place, 'PATCH', { ...headers, ...sent }, stream(at, until, bytesPerSecond));
    if (until === bytes || answer.status !== 204) return answer;
  }
};

const base64 = (text) => Buffer.from(text).toString('base64');

process.once('message', async ({ url, headers, unitId, count, bytes, bytesPerSecond }) => {
  const said = { filename: 'phim.mp4', unitId, sha256: sha256(bytes), attested: 'true' };
  const metadata = Object.entries(said).map(([key, value]) => `${key} ${base64(value)}`);
  const places = [];
  for (let i = 0; i < count; i++) {
    const { location, status, text } = await ask(new URL('/uploads', url), 'POST', {
      ...headers,
      ...{ 'upload-length': bytes, 'upload-metadata': metadata.join(','), 'content-length': 0 },
    });
    if (!location) throw new Error(`/uploads answered ${status}: ${text}`);
    places.push(new URL(location, url));
  }
  const sent = places.map((place) => sendWhole(place, bytes, bytesPerSecond, headers));
  process.send({ isBegun: true });
  const answers = await Promise.all(sent);
  process.send({ refused: answers.filter(({ status }) => status !== 204) }, () => process.exit());
});
