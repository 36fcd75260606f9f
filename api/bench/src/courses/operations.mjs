import { ownDocument, peerDocument, publishedDocument } from '../documents.mjs';
import { peerShapes } from './shapes.mjs';

const first = 50;
/** Rows before the deep page. */
export const deepCourses = { S: 20, L: 3000 };
const pagesOf = { S: 1, L: 5 };
const hits = 20;
/** At least × the floor's throughput and × PostGraphile's. */
const target = { floor: 0.5, peer: 1.5 };

const searching = {
  target,
  peerIsOther: 'PostGraphile: all words, no pairs, ts_headline',
  ours: (variables) => ({ document: publishedDocument('search-material'), variables }),
  floor: (variables) => ({ path: 'search-material', variables }),
  peer: (variables) => ({ document: peerDocument('search-material'), variables }),
  shape: (data) => data,
};

/** What of courses is measured, as `operations` of the organisation are. `peerIsOther`: PostGraphile answers otherwise, and how; it is only looked at whether it finds something too. */
export const courseOperations = [
  {
    name: 'courses-first-page',
    title: '50 newest courses with their materials, first page',
    target,
    cases: () => [{}],
    ours: () => ({ document: ownDocument('courses-with-materials'), variables: { first } }),
    floor: () => ({ path: 'courses-page', variables: { first } }),
    peer: () => ({ document: peerDocument('courses-page'), variables: { first } }),
    shape: peerShapes.coursesPage,
  },
  {
    name: 'courses-deep-page',
    title: 'the same, a deep page',
    note: 'PostGraphile by cursor too',
    target,
    cases: ({ cursors }) => cursors.map((after) => ({ after })),
    ours: ({ after }) => ({ document: ownDocument('courses-with-materials'), variables: { first, after: after.ours } }),
    floor: ({ after }) => ({ path: 'courses-page', variables: { first, after: after.floor } }),
    peer: ({ after }) => ({ document: peerDocument('courses-page-after'), variables: { first, after: after.peer } }),
    shape: peerShapes.coursesPage,
  },
  {
    name: 'lesson',
    title: 'a lesson with its content',
    target,
    cases: ({ lessons }) => lessons.map((id) => ({ id })),
    ours: (variables) => ({ document: publishedDocument('lesson-page'), variables }),
    floor: (variables) => ({ path: 'lesson', variables }),
    peer: (variables) => ({ document: peerDocument('lesson'), variables }),
    shape: peerShapes.lesson,
  },
  {
    name: 'material-search',
    title: 'search in courses, lessons and files, a title',
    cases: ({ titles }) => titles.map((text) => ({ text, first: hits })),
    ...searching,
  },
  {
    name: 'material-search-words',
    title: 'the same, words that stand in many texts',
    cases: () => ['chi bo', 'dang vien', 'nghi quyet', 'bien ban hop chi bo'].map((text) => ({ text, first: hits })),
    ...searching,
  },
];

export const pageBeforeOfCourses = (scale) => ({ rows: deepCourses[scale], pages: pagesOf[scale], first });
