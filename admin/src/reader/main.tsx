import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import './css/parts.css';
import './css/frame.css';
import './css/courses.css';
import './css/prose.css';
import './css/material.css';
import './css/lesson.css';
import './css/print.css';
import { createRoot } from 'react-dom/client';
import { Speaking } from './i18n/Speaking';
import { apply } from './keeping/kept';
import { Reader } from './Reader';
import { followHistory } from './way/address';

apply();
followHistory();
const root = document.getElementById('root');
if (!root) throw new Error('reader.html has no element with the id "root"');
createRoot(root).render(
  <Speaking>
    <Reader />
  </Speaking>,
);
