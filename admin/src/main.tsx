import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/shell.css';
import './theme/day.css';
import './theme/contact.css';
import './theme/parts.css';
import './theme/cards.css';
import './theme/tables.css';
import './theme/forms.css';
import './theme/acts.css';
import './theme/meanwhile.css';
import './theme/dialogs.css';
import './theme/unit.css';
import './theme/tree-drag.css';
import './theme/committee.css';
import './theme/timeline.css';
import './theme/leads.css';
import './theme/pages.css';
import './theme/settings.css';
import './theme/doorway.css';
import './theme/rights.css';
import './theme/my-account.css';
import './theme/roles.css';
import './theme/trail.css';
import './theme/access-tokens.css';
import './theme/lists.css';
import './theme/narrow.css';
import './theme/phone.css';
import './theme/phone-parts.css';
import './theme/low.css';
import './theme/print.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { openI18n } from './i18n/i18n-provider';
import { askWho } from './providers/who';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
const [i18nProvider] = await Promise.all([openI18n(), knownWho()]);
// the first page is drawn in turns, so that a slow machine answers meanwhile
startTransition(() => createRoot(root).render(<App i18nProvider={i18nProvider} />));

/** Who is signed in is asked before anything is drawn, but a slow server holds nothing up. */
function knownWho(): Promise<unknown> {
  return Promise.race([askWho().catch(() => undefined), new Promise((resolve) => setTimeout(resolve, 300))]);
}
