import { createCanvas, DOMMatrix, ImageData, Path2D } from '@napi-rs/canvas';
import { getDocumentProxy } from 'unpdf';
import { mostText, tidied } from './office-text.js';
import { Unfit } from './unfit.js';

// what draws letters and lines looks for these where a browser has them
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });

/** How many pages are drawn, and how wide, in pixels. */
export const [mostPreviews, previewWidth] = [10, 900];

/** What a PDF holds: how many pages, its text, and its first pages as they look. */
export interface Pdf {
  readonly pages: number;
  readonly text: string;
  /** PNG. */
  readonly previews: readonly Buffer[];
}

/** Reads a PDF; its scripts are not run, and nothing that it names is fetched. Errors: Unfit (BROKEN, LOCKED). */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const pdf = await getDocumentProxy(bytes, {
    disableFontFace: true,
    useSystemFonts: true,
    stopAtErrors: false,
  }).catch((error: Error) => {
    throw new Unfit(error.name === 'PasswordException' ? 'LOCKED' : 'BROKEN');
  });
  let text = '';
  const previews: Buffer[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    if (number > mostPreviews && text.length >= mostText) break;
    const page = await pdf.getPage(number).catch(() => null);
    if (!page) continue;
    if (text.length < mostText) {
      const { items } = await page.getTextContent().catch(() => ({ items: [] }));
      for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
      text += '\f';
    }
    if (number <= mostPreviews) {
      const drawn = await draw(page).catch(() => null);
      if (drawn) previews.push(drawn);
    }
    page.cleanup();
  }
  return { pages: pdf.numPages, text: tidied(text), previews };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function draw(page: Page): Promise<Buffer> {
  const natural = page.getViewport({ scale: 1 });
  // a page may say that it is any size
  const scale = Math.min(previewWidth / natural.width, 2_000 / natural.height);
  const viewport = page.getViewport({ scale });
  const canvas = createCanvas(Math.max(1, Math.ceil(viewport.width)), Math.max(1, Math.ceil(viewport.height)));
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
  return canvas.toBuffer('image/png');
}
