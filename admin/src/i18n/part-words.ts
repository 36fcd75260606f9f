import type { Language } from './i18n-provider';
import type { lesson } from './vi/lesson';

/** The words that come with a part of the console and not before, by the name under which they stand among the messages. */
export interface PartWords {
  lesson: typeof lesson;
}

export type PartName = keyof PartWords;

type Fetch<Words> = Record<Language, () => Promise<Words>>;

/** How they are fetched: each a file of its own in both languages. */
export const partWords: { readonly [Name in PartName]: Fetch<PartWords[Name]> } = {
  lesson: { vi: async () => (await import('./vi/lesson')).lesson, en: async () => (await import('./en/lesson')).lesson },
};
