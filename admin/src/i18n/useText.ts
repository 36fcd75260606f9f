import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import type { Language } from './i18n-provider';
import type { MessageKey } from './messages';

export type Values = Record<string, string | number>;

/** Says a message of the console in the reader's language. */
export type Say = (key: MessageKey, values?: Values) => string;

/** The console's words: only keys that exist can be asked for. Numbers stand as the reader's language writes them. */
export function useText(): Say {
  const translate = useTranslate();
  const language = useLanguage();
  return useCallback((key, values) => translate(key, values && written(values, language)), [translate, language]);
}

/** Numbers of four digits and more as text: below, no separator is needed, and a count must stay a number to be told from one. */
function written(values: Values, language: Language): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && Math.abs(value) >= 1000 ? value.toLocaleString(language) : value,
    ]),
  );
}

/** The reader's language. */
export function useLanguage(): Language {
  return useLocale() === 'en' ? 'en' : 'vi';
}

/** The label of a kind, position or scheme in the reader's language. */
export function useLabel(): (labels: { vi: string; en: string }) => string {
  const language = useLanguage();
  return (labels) => labels[language];
}
