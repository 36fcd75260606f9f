import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type I18nProvider, localStorageStore, type TranslationMessages } from 'react-admin';
import { type Messages, vi } from './messages';

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

/** Loads the words of the reader's language and makes them react-admin's; the other language comes when it is asked for. */
export async function openI18n(): Promise<I18nProvider> {
  const language = chosenLanguage();
  const first = await messagesOf(language);
  return polyglotI18nProvider(
    (locale) => (locale === language ? first : messagesOf(locale)) as TranslationMessages | Promise<TranslationMessages>,
    language,
    languages,
    { allowMissing: false },
  );
}

async function messagesOf(locale: string): Promise<Messages> {
  return locale === 'en' ? (await import('./en')).en : vi;
}
