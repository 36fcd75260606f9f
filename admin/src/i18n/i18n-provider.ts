import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type I18nProvider, localStorageStore, type TranslationMessages } from 'react-admin';
import type { Messages } from './messages';
import { first } from './vi/first';

export type Language = 'vi' | 'en';

/** Where the console keeps what a reader chose on this machine. */
export const store = localStorageStore(undefined, 'lechan');

/** The languages to switch between, by their own names. */
export const languages: { locale: Language; name: string }[] = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
];

/** The reader's language: the one chosen before, Vietnamese at first. */
export function chosenLanguage(): Language {
  return store.getItem<string>('locale', 'vi') === 'en' ? 'en' : 'vi';
}

/** Has all words of the language there; nothing to wait for where they are. */
let restOfWords: (() => Promise<void>) | undefined;

/** Waits until every word of the reader's language is there: whatever is shown beyond the first page needs them. */
export async function allWords(): Promise<void> {
  await restOfWords?.();
}

/** Loads the words that the first page needs and makes them react-admin's; the others, and the other language, come when they are asked for. */
export async function openI18n(): Promise<I18nProvider> {
  const language = chosenLanguage();
  const begun = language === 'vi' ? first : await messagesOf(language);
  let whole = language === 'vi' ? undefined : begun;
  const provider = polyglotI18nProvider(
    (locale) => (locale === language ? (whole ?? begun) : messagesOf(locale)) as TranslationMessages | Promise<TranslationMessages>,
    language,
    languages,
    { allowMissing: false },
  );
  restOfWords = async () => {
    if (whole) return;
    whole = await messagesOf(language);
    // whoever changed to another language meanwhile has all of that one's
    if (provider.getLocale() === language) await provider.changeLocale(language);
  };
  return provider;
}

async function messagesOf(locale: string): Promise<Messages> {
  return locale === 'en' ? (await import('./en')).en : (await import('./messages')).vi;
}
