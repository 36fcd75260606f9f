import { translate } from '../../../shared/messages/messages.js';
import type { Letter } from '../../../shared/ways-in.js';

/** What a letter with a link says. */
interface LinkLetter {
  readonly purpose: 'INVITATION' | 'RESET';
  readonly secret: string;
  readonly hours: number;
  readonly to: string;
  readonly name: string;
  readonly login: string;
}

/** The letter that brings a link, in Vietnamese and then in English. The secret stands behind #, where no server on the way sees it. */
export function linkLetter(publicUrl: string, { purpose, secret, hours, to, name, login }: LinkLetter): Letter {
  const link = `${publicUrl}/#/welcome?for=${purpose.toLowerCase()}&key=${secret}`;
  const [subject, text] =
    purpose === 'INVITATION' ? (['mail.invitation', 'mail.invitationText'] as const) : (['mail.reset', 'mail.resetText'] as const);
  const said = (['vi', 'en'] as const).map((language) => translate(language, text, { name, login, link, hours }));
  return { to, subject: `${translate('vi', subject)} / ${translate('en', subject)}`, text: `${said.join('\n\n---\n\n')}\n` };
}
