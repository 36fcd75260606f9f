/** Where the reader stands: "học", to learn. No short name of a course has a dot, and no lesson's is a word: nothing here can be taken for one. */
export const readerPath = '/hoc';
/** The feed of what is new. */
export const feedPath = `${readerPath}/feed.xml`;
/** In a lesson's place: the whole course on one page. */
export const wholeCourse = 'toan-khoa';

/** The path of a course. */
export const coursePath = (slug: string): string => `${readerPath}/${encodeURIComponent(slug)}`;
/** The path of a lesson of a course, which stays as long as the course has that lesson. */
export const lessonPath = (slug: string, lesson: string): string => `${coursePath(slug)}/${lesson}`;
