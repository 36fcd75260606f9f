import { acts } from './acts';
import { contact } from './contact';
import { glossary } from './glossary';
import { home } from './home';
import { keys } from './keys';
import { lists } from './lists';
import { myAccount } from './my-account';
import { palette } from './palette';
import { proposals } from './proposals';
import { reactAdmin } from './react-admin';
import { saving } from './saving';
import { shell } from './shell';
import { signIn } from './sign-in';
import { units } from './units';

/** The words that the first page may say before all others are there. */
export const first = {
  ra: reactAdmin,
  shell,
  home,
  palette,
  keys,
  glossary,
  units,
  acts,
  saving,
  contact,
  lists,
  proposals,
  signIn,
  myAccount,
};
