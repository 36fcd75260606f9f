import '@fontsource-variable/source-sans-3/wght.css';
import './theme/tokens.css';
import './theme/base.css';
import './theme/shell.css';
import './theme/parts.css';
import './theme/tables.css';
import './theme/forms.css';
import './theme/dialogs.css';
import './theme/unit.css';
import './theme/pages.css';
import './theme/narrow.css';
import './theme/phone.css';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { openI18n } from './i18n/i18n-provider';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(<App i18nProvider={await openI18n()} />);
