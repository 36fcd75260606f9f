import { useLocale, useTranslate } from 'react-admin';
import type { Language } from './i18n-provider';
import type { MessageKey } from './messages';

export type Values = Record<string, string | number>;

/** Says a message of the console in the reader's language. */
export type Say = (key: MessageKey, values?: Values) => string;

/** The console's words: only keys that exist can be asked for. */
export const useText: () => Say = useTranslate;

/** The reader's language. */
export function useLanguage(): Language {
  return useLocale() === 'en' ? 'en' : 'vi';
}

/** The label of a kind, position or scheme in the reader's language. */
export function useLabel(): (labels: { vi: string; en: string }) => string {
  const language = useLanguage();
  return (labels) => labels[language];
}
