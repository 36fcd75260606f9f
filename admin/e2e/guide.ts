import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { settled } from './console';

const isWanted = process.env.GUIDE_PICTURES === '1';

/** Takes a picture for the administrators' guide, docs/images/guide-NAME.png; does nothing unless GUIDE_PICTURES=1 asks for them. */
export async function picture(page: Page, name: string, part: Page | Locator = page): Promise<void> {
  if (!isWanted) return;
  await settled(page);
  // what has just been saved is told for some seconds, over what the picture is about
  await page.locator('.toast').waitFor({ state: 'detached', timeout: 15_000 });
  const path = fileURLToPath(new URL(`../../docs/images/guide-${name}.png`, import.meta.url));
  await part.screenshot({ path, animations: 'disabled', scale: 'css' });
}
