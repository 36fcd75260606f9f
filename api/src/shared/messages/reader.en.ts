/** The reader: what the server itself says in the head of its pages and in the feed. */
export const readerEn = {
  'reader.site': 'Training',
  'reader.courses': 'Courses',
  'reader.newCourses': 'New courses',
  'reader.about': 'Courses on organisational work, to be read on phones and computers.',
  'reader.wholeCourse': '%{title}: the whole course on one page',
  'reader.contents': 'Contents',
  'reader.objectives': 'After this course',
  'reader.sources': 'What it rests on',
  'reader.files': 'Files that go with it',
  'reader.nothingHere': 'There is no such page',
  // as the reader itself says it (admin/src/reader/i18n)
  'reader.NOTE': 'Note',
  'reader.TIP': 'Remember',
  'reader.WARNING': 'Warning',
  'reader.words': 'In words: %{label}',
};
