import type { Language } from './i18n-provider';
import type { contents } from './vi/contents';
import type { course } from './vi/course';
import type { lesson } from './vi/lesson';
import type { library } from './vi/library';
import type { material } from './vi/material';
import type { releases } from './vi/releases';
import type { review } from './vi/review';
import type { uploads } from './vi/uploads';
import type { versions } from './vi/versions';

/** The words that come with a part of the console and not before, by the name under which they stand among the messages. */
export interface PartWords {
  lesson: typeof lesson;
  course: typeof course;
  contents: typeof contents;
  releases: typeof releases;
  review: typeof review;
  versions: typeof versions;
  library: typeof library;
  material: typeof material;
  uploads: typeof uploads;
}

export type PartName = keyof PartWords;

type Fetch<Words> = Record<Language, () => Promise<Words>>;

/** How they are fetched: each a file of its own in both languages. */
export const partWords: { readonly [Name in PartName]: Fetch<PartWords[Name]> } = {
  lesson: { vi: async () => (await import('./vi/lesson')).lesson, en: async () => (await import('./en/lesson')).lesson },
  course: { vi: async () => (await import('./vi/course')).course, en: async () => (await import('./en/course')).course },
  contents: { vi: async () => (await import('./vi/contents')).contents, en: async () => (await import('./en/contents')).contents },
  releases: { vi: async () => (await import('./vi/releases')).releases, en: async () => (await import('./en/releases')).releases },
  review: { vi: async () => (await import('./vi/review')).review, en: async () => (await import('./en/review')).review },
  versions: { vi: async () => (await import('./vi/versions')).versions, en: async () => (await import('./en/versions')).versions },
  library: { vi: async () => (await import('./vi/library')).library, en: async () => (await import('./en/library')).library },
  material: { vi: async () => (await import('./vi/material')).material, en: async () => (await import('./en/material')).material },
  uploads: { vi: async () => (await import('./vi/uploads')).uploads, en: async () => (await import('./en/uploads')).uploads },
};
