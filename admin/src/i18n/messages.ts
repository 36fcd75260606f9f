import type { TranslationMessages } from 'react-admin';
import type { PartWords } from './part-words';
import { acts } from './vi/acts';
import { committee } from './vi/committee';
import { contact } from './vi/contact';
import { courses } from './vi/courses';
import { glossary } from './vi/glossary';
import { grants } from './vi/grants';
import { history } from './vi/history';
import { home } from './vi/home';
import { imports } from './vi/imports';
import { keys } from './vi/keys';
import { lists } from './vi/lists';
import { myAccount } from './vi/my-account';
import { palette } from './vi/palette';
import { people } from './vi/people';
import { permission } from './vi/permission';
import { proposals } from './vi/proposals';
import { reactAdmin } from './vi/react-admin';
import { rights } from './vi/rights';
import { saving } from './vi/saving';
import { settings } from './vi/settings';
import { shell } from './vi/shell';
import { signIn } from './vi/sign-in';
import { tokens } from './vi/tokens';
import { trail } from './vi/trail';
import { trailActs } from './vi/trail-acts';
import { trailFields } from './vi/trail-fields';
import { units } from './vi/units';

/** The console's words in Vietnamese: the source that every other language must match key by key. */
export const vi = {
  ra: reactAdmin,
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

/** The words of one language, those that come with a part of the console among them. */
export type Messages = Omit<typeof vi, 'ra'> & Pick<TranslationMessages, 'ra'> & PartWords;

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The key of one message: 'shell.day.back'. */
export type MessageKey = Leaves<Omit<typeof vi, 'ra'> & PartWords>;
