import { App } from '../App';
import { openI18n } from '../i18n/i18n-provider';
import { keepPageFromFiles } from '../parts/keep-page';
import { askWho } from '../providers/who';
import './libraries';
import './look';
import { createRoot, startTransition } from './react';

/** Draws the console where the page has its place for it. */
export async function begin(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  keepPageFromFiles();
  const [i18nProvider] = await Promise.all([openI18n(), knownWho()]);
  // the first page is drawn in turns too
  startTransition(() => createRoot(root).render(<App i18nProvider={i18nProvider} />));
}

/** Who is signed in is asked before anything is drawn, but a slow server holds nothing up. */
function knownWho(): Promise<unknown> {
  return Promise.race([askWho().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 300))]);
}
