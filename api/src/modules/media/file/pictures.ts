import sharp from 'sharp';
import { Unfit } from './unfit.js';

// one picture at a time is worked on, with what it takes in memory bounded by its pixels
sharp.concurrency(1);
sharp.cache(false);
const mostPixels = 120_000_000;

/** How wide and high, in pixels, a picture is at most: small, and as readers see it. */
export const [thumbnailEdge, displayEdge] = [320, 1600];

/** A picture's size, upright. Errors: Unfit (BROKEN, PIXELS). */
export async function measure(path: string): Promise<{ width: number; height: number }> {
  const { width, height, autoOrient } = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw new Unfit('BROKEN');
    });
  if (width * height > mostPixels) throw new Unfit('PIXELS', { width, height, most: mostPixels / 1_000_000 });
  return { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height };
}

/** A picture that fits into a square, upright, as WebP; without what the camera wrote into it, such as where it was. Errors: Unfit (BROKEN). */
export async function fitted(source: string | Buffer, edge: number, to: string): Promise<void> {
  await sharp(source, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toFile(to)
    .catch(() => {
      throw new Unfit('BROKEN');
    });
}
