import { Option } from 'commander';
import { refusalByConstraint } from '../modules/organization/index.js';
import { CannotStart } from '../shared/cannot-start.js';
import type { Language } from '../shared/context.js';
import { reportMessage } from '../shared/messages/import-messages.js';
import { translate } from '../shared/messages/messages.js';

/** `--language`, of what is said to who imports. */
export const languageOption = (): Option =>
  new Option('--language <vi|en>', 'of the report; by default that of the terminal').choices(['vi', 'en']);

/** As asked for, else Vietnamese in a Vietnamese terminal and English in any other. */
export function languageOf({ language }: { readonly language?: Language }): Language {
  if (language) return language;
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('vi') ? 'vi' : 'en';
}

/** An import that fails after it was told to stop has undone all that it wrote. */
export function sayStopped(language: Language): never {
  throw new CannotStart(reportMessage(language, 'stopped'));
}

/** What the database refuses, such as to write while another does, is told here as the API tells it. */
export function sayRefusal(error: unknown, language: Language): never {
  const refusal = refusalByConstraint(error);
  if (!refusal) throw error;
  throw new CannotStart(refusal.reasons.map(({ message, told }) => translate(language, message, told)).join('\n'));
}
