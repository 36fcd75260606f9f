import raEnglish from 'ra-language-english';
import type { Messages } from '../messages';
import { acts } from './acts';
import { imports } from './imports';
import { people } from './people';
import { settings } from './settings';
import { shell } from './shell';
import { units } from './units';

/** The console's words in English. */
export const en: Messages = { ra: raEnglish.ra, shell, units, acts, people, imports, settings };
