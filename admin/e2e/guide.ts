import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { settled } from './console';

const isWanted = process.env.GUIDE_PICTURES === '1';

/** Takes a picture for the administrators' guide, docs/images/guide-NAME.png; does nothing unless GUIDE_PICTURES=1 asks for them. */
export async function picture(page: Page, name: string, part: Page | Locator = page): Promise<void> {
  if (!isWanted) return;
  await settled(page);
  const path = fileURLToPath(new URL(`../../docs/images/guide-${name}.png`, import.meta.url));
  // what was saved just before is still told, over what the picture is about
  await part.screenshot({ path, animations: 'disabled', scale: 'css', style: '.MuiSnackbar-root { display: none }' });
}
