import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { type TypedDocument, typedDocument, UnitByCodeDocument } from '@lechan/client';
import type { Page } from '@playwright/test';
import { type Console, expect, settled } from './console';
import { secretOf } from './session-state';

/** A file as a test hands it over. */
export interface TestFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A picture of one colour. */
export function picture(name: string, colour: readonly [number, number, number] = [11, 107, 98], width = 320, height = 200): TestFile {
  const row = Buffer.concat([Buffer.from([0]), Buffer.concat(Array.from({ length: width }, () => Buffer.from(colour)))]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const chunk = (type: string, bytes: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), bytes]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(bytes.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const buffer = Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
  return { name, mimeType: 'image/png', buffer };
}

/** A PDF of so many pages, each with a text of plain ASCII. */
export function pdf(name: string, ...pages: string[]): TestFile {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((text, i) => {
      const drawn = `BT /F1 24 Tf 72 700 Td (${text}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') };
}

/** A sound of so many bytes, all of it silence but for a mark that makes it one of its own. */
export function sound(name: string, bytes: number, mark = name): TestFile {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(bytes - 8, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(8000, 24);
  head.writeUInt32LE(8000, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(bytes - 44, 40);
  const rest = Buffer.alloc(bytes - 44, 128);
  rest.write(mark, 0, 'utf8');
  return { name, mimeType: 'audio/wav', buffer: Buffer.concat([head, rest]) };
}

type Input = Record<string, unknown>;

interface Payload {
  readonly subject: { readonly id: string } | null;
  readonly userErrors: readonly { readonly message: string }[];
}

const command = (name: string, subject: string): TypedDocument<{ payload: Payload }, { input: Input }> =>
  typedDocument(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { payload: ${name}(input: $input) { subject: ${subject} { id } userErrors { message } } }`,
  );

/** Carries a command of the library out as the administrator; gives the identity of what it is about. */
export async function keep({ ask }: Pick<Console, 'ask'>, name: string, subject: 'material' | 'folder', input: Input): Promise<string> {
  const { payload } = await ask(command(name, subject), { input });
  expect(payload.userErrors).toEqual([]);
  return payload.subject?.id ?? '';
}

/** The unit in whose library tests keep theirs. */
export async function ownUnit({ ask }: Pick<Console, 'ask'>): Promise<string> {
  return (await ask(UnitByCodeDocument, { code: 'HP-LC-HN' })).unit?.id ?? '';
}

/** A folder of the test's own. */
export async function ownFolder(
  console: Pick<Console, 'ask'>,
  name: string,
  parentId?: string,
): Promise<{ id: string; name: string; path: string }> {
  const called = `${name} ${Date.now()}`;
  const id = await keep(console, 'createMaterialFolder', 'folder', { unitId: await ownUnit(console), name: called, parentId });
  return { id, name: called, path: `/library?folder=${id}` };
}

const encoded = (text: string) => Buffer.from(text).toString('base64');

/** Sends a file as the administrator, without the console; gives its identity. */
export async function sent(baseURL: string, { name, buffer }: TestFile, unitId: string): Promise<string> {
  const headers = { cookie: `lechan_session=${secretOf()}`, 'tus-resumable': '1.0.0' };
  const said = { filename: name, unitId, sha256: createHash('sha256').update(buffer).digest('hex'), attested: 'true' };
  const metadata = Object.entries(said).map(([key, value]) => `${key} ${encoded(value)}`);
  const begun = await fetch(new URL('/uploads', baseURL), {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(buffer.length), 'upload-metadata': metadata.join(',') },
  });
  const location = begun.headers.get('location') ?? '';
  const answer = await fetch(new URL(location, baseURL), {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(buffer),
  });
  expect(answer.status).toBe(204);
  return location.split('/').at(-1) ?? '';
}

/** A material of the test's own with this file. */
export async function ownMaterial(
  console: Pick<Console, 'ask'>,
  baseURL: string | undefined,
  file: TestFile,
  more: Input = {},
): Promise<{ id: string; path: string }> {
  const unitId = await ownUnit(console);
  const fileId = await sent(baseURL ?? '', file, unitId);
  const id = await keep(console, 'createMaterial', 'material', { unitId, fileId, ...more });
  return { id, path: `/library/${id}` };
}

/** Opens a place of the library. */
export async function openLibrary(page: Page, path: string): Promise<void> {
  await page.goto(`/#${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settled(page);
}

interface Kept {
  readonly id: string;
  readonly title: string;
  readonly altText: string | null;
  readonly number: number;
  readonly file: { readonly byteSize: number } | null;
}
const keptIn: TypedDocument<{ materials: { nodes: readonly Kept[] } }, { folder: string }> = typedDocument(
  'query ($folder: ID!) { materials(state: DRAFT, filter: { folder: { equals: $folder } }) { nodes { id title altText number file { byteSize } } } }',
);

/** The materials that lie in a folder, as the server has them. */
export async function materialsIn({ ask }: Pick<Console, 'ask'>, folder: string): Promise<readonly Kept[]> {
  return (await ask(keptIn, { folder })).materials.nodes;
}

/** Lets so many pieces of uploads through, then cuts the line; answers what mends it. */
export async function cutAfter(page: Page, pieces: number): Promise<() => Promise<void>> {
  let passed = 0;
  await page.route('**/uploads/**', (route) => {
    if (route.request().method() === 'PATCH' && ++passed > pieces) return route.abort('connectionreset');
    return passed > pieces ? route.abort('connectionreset') : route.continue();
  });
  return () => page.unrouteAll({ behavior: 'ignoreErrors' });
}
