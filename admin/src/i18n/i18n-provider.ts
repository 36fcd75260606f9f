import polyglotI18nProvider from 'ra-i18n-polyglot';
import { type I18nProvider, localStorageStore, type TranslationMessages } from 'react-admin';
import type { Messages } from './messages';
import { type PartName, partWords } from './part-words';
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

/** Has the words there that are needed; nothing to wait for where they are. */
let wordsThere: ((parts: readonly PartName[]) => Promise<void>) | undefined;

/**
 * Waits until every word of the reader's language is there: whatever is shown beyond the first page needs them. Those of parts of the
 * console come with them, when they are named.
 */
export async function allWords(asked: readonly PartName[] = []): Promise<void> {
  await wordsThere?.(asked);
}

/** Loads the words that the first page needs and makes them react-admin's; the others, and the other language, come when they are asked for. */
export async function openI18n(): Promise<I18nProvider> {
  const language = chosenLanguage();
  const begun = language === 'vi' ? first : await messagesOf(language, []);
  const parts = new Set<PartName>();
  let isWhole = language === 'en';
  let isOpen = false;
  const provider = polyglotI18nProvider(
    (locale) => (isOpen ? messagesOf(locale, [...parts]) : begun) as TranslationMessages | Promise<TranslationMessages>,
    language,
    languages,
    { allowMissing: false },
  );
  isOpen = true;
  wordsThere = async (asked) => {
    if (isWhole && asked.every((part) => parts.has(part))) return;
    const locale = provider.getLocale();
    // what can't be fetched now is asked for again
    await messagesOf(locale, asked);
    isWhole = true;
    for (const part of asked) parts.add(part);
    // whoever changes to another language meanwhile gets all of that one's
    if (provider.getLocale() === locale) await provider.changeLocale(locale);
  };
  return provider;
}

async function messagesOf(locale: string, parts: readonly PartName[]): Promise<Messages> {
  const language = locale === 'en' ? 'en' : 'vi';
  const [all, ...rest] = await Promise.all([
    language === 'en' ? import('./en').then(({ en }) => en) : import('./messages').then(({ vi }) => vi),
    ...parts.map(async (part) => [part, await partWords[part][language]()]),
  ]);
  return { ...all, ...Object.fromEntries(rest) } as Messages;
}
