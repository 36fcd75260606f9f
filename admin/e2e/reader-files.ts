import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { secretOf } from './session-state';

const encoded = (text: string) => Buffer.from(text).toString('base64');

/** Sends a file as who keeps the ward's courses does (tus, in one piece), and gives its identity. */
export async function sendFile(url: string, unitId: string, name: string, bytes: Buffer): Promise<string> {
  const said = { filename: name, unitId, sha256: createHash('sha256').update(bytes).digest('hex'), attested: 'true' };
  const metadata = Object.entries(said).map(([key, value]) => `${key} ${encoded(value)}`);
  const headers = { 'tus-resumable': '1.0.0', cookie: `lechan_session=${secretOf('unitAdministrator')}` };
  const begun = await fetch(new URL('/uploads', url), {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(bytes.length), 'upload-metadata': metadata.join(',') },
  });
  const location = begun.headers.get('location');
  if (!location) throw new Error(`The upload did not begin: ${begun.status} ${await begun.text()}`);
  const sent = await fetch(new URL(location, url), {
    method: 'PATCH',
    headers: { ...headers, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    body: new Uint8Array(bytes),
  });
  if (!sent.ok) throw new Error(`The file was not taken: ${sent.status} ${await sent.text()}`);
  return location.split('/').at(-1) ?? '';
}

/** A picture, drawn by the browser. */
export async function picture(page: Page): Promise<Buffer> {
  const address = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [900, 450];
    const pen = canvas.getContext('2d');
    if (pen) {
      pen.fillStyle = '#0d585c';
      pen.fillRect(0, 0, 900, 450);
    }
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

/** A second of silence, as WAV. */
export function silence(): Buffer {
  const rate = 8_000;
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + rate, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(rate, 40);
  return Buffer.concat([head, Buffer.alloc(rate, 128)]);
}

/** A short film, recorded by the browser (WebM). */
export async function film(page: Page): Promise<Buffer> {
  const bytes = await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [320, 180];
    const pen = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm;codecs=vp8' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    recorder.start();
    for (let frame = 0; frame < 12; frame++) {
      pen?.fillRect(frame * 10, 0, 10, 180);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    recorder.stop();
    await stopped;
    return Array.from(new Uint8Array(await new Blob(parts).arrayBuffer()));
  });
  return Buffer.from(bytes);
}

/** Captions of a film. */
export const captions = Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nThư ký ghi biên bản ngay trong buổi họp.\n');
