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

// each in a turn of its own, so that a slow machine answers meanwhile: all are fetched with the page (build/first-page.ts)
await import('./begin/react');
await turn();
await import('./begin/look');
await turn();
await import('./begin/libraries');
await turn();
const { begin } = await import('./begin/Begin');
await turn();
await begin();

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
