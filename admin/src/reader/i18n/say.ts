import { createContext, useContext } from 'react';
import { vi, type Words } from './vi';

export type Language = 'vi' | 'en';

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** The key of one message: 'list.title'. */
export type WordKey = Leaves<Words>;

/** Says a message; a number given as `smart_count` chooses between one and many. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** In what words what is below is said. */
export const Saying = createContext<{ say: Say; language: Language }>({ say: sayIn(vi, 'vi'), language: 'vi' });

/** The reader's words. */
export function useSay(): Say {
  return useContext(Saying).say;
}

/** The language of the page around a text; a text has its own. */
export function useLanguage(): Language {
  return useContext(Saying).language;
}

/** Says messages in the words of a language. */
export function sayIn(words: Words, language: Language): Say {
  return (key, values = {}) => {
    const forms = wordsAt(words, key).split(' |||| ');
    const isOne = values.smart_count === undefined || values.smart_count === 1;
    const message = (isOne ? forms[0] : forms.at(-1)) ?? key;
    return message.replace(/%\{(\w+)\}/g, (_, name: string) => written(values[name], language));
  };
}

function wordsAt(words: Words, key: string): string {
  let at: unknown = words;
  for (const part of key.split('.')) at = (at as Record<string, unknown>)[part];
  return String(at);
}

const written = (value: string | number | undefined, language: Language) =>
  typeof value === 'number' ? value.toLocaleString(language) : (value ?? '');

const dayFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', day: '2-digit', month: '2-digit', year: 'numeric' });
const timeFormat = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });

/** A day (YYYY-MM-DD) or an instant as people write it: dd/MM/yyyy. */
export const dayOf = (when: string | Date): string => dayFormat.format(new Date(when));
/** The hour of an instant, as 09:31. */
export const timeOf = (when: Date): string => timeFormat.format(when);
