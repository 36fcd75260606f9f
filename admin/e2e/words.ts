import { en } from '../src/i18n/en';
import { contents as contentsInEnglish } from '../src/i18n/en/contents';
import { course as courseInEnglish } from '../src/i18n/en/course';
import { lesson as lessonInEnglish } from '../src/i18n/en/lesson';
import { library as libraryInEnglish } from '../src/i18n/en/library';
import { material as materialInEnglish } from '../src/i18n/en/material';
import { releases as releasesInEnglish } from '../src/i18n/en/releases';
import { review as reviewInEnglish } from '../src/i18n/en/review';
import { uploads as uploadsInEnglish } from '../src/i18n/en/uploads';
import { versions as versionsInEnglish } from '../src/i18n/en/versions';
import { type Messages, vi } from '../src/i18n/messages';
import { contents } from '../src/i18n/vi/contents';
import { course } from '../src/i18n/vi/course';
import { lesson } from '../src/i18n/vi/lesson';
import { library } from '../src/i18n/vi/library';
import { material } from '../src/i18n/vi/material';
import { releases } from '../src/i18n/vi/releases';
import { review } from '../src/i18n/vi/review';
import { uploads } from '../src/i18n/vi/uploads';
import { versions } from '../src/i18n/vi/versions';

/** All words of a language, those that come with a part of the console among them. */
export const wordsOf: { readonly vi: Messages; readonly en: Messages } = {
  vi: { ...vi, lesson, course, contents, releases, review, versions, library, material, uploads },
  en: {
    ...en,
    lesson: lessonInEnglish,
    course: courseInEnglish,
    contents: contentsInEnglish,
    releases: releasesInEnglish,
    review: reviewInEnglish,
    versions: versionsInEnglish,
    library: libraryInEnglish,
    material: materialInEnglish,
    uploads: uploadsInEnglish,
  },
};
