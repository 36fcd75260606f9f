import raEnglish from 'ra-language-english';
import type { Messages } from '../messages';
import type { PartName } from '../part-words';
import { acts } from './acts';
import { committee } from './committee';
import { contact } from './contact';
import { courses } from './courses';
import { glossary } from './glossary';
import { grants } from './grants';
import { history } from './history';
import { home } from './home';
import { imports } from './imports';
import { keys } from './keys';
import { lists } from './lists';
import { myAccount } from './my-account';
import { palette } from './palette';
import { people } from './people';
import { permission } from './permission';
import { proposals } from './proposals';
import { rights } from './rights';
import { saving } from './saving';
import { settings } from './settings';
import { shell } from './shell';
import { signIn } from './sign-in';
import { tokens } from './tokens';
import { trail } from './trail';
import { trailActs } from './trail-acts';
import { trailFields } from './trail-fields';
import { units } from './units';

/** The console's words in English, but for those that come with a part of it. */
export const en: Omit<Messages, PartName> = {
  ra: raEnglish.ra,
  shell,
  home,
  palette,
  keys,
  glossary,
  units,
  acts,
  committee,
  people,
  imports,
  settings,
  saving,
  contact,
  history,
  lists,
  signIn,
  myAccount,
  rights,
  grants,
  permission,
  proposals,
  trail,
  trailActs,
  trailFields,
  tokens,
  courses,
};
