import { ownDocument, publishedDocument } from '../documents.mjs';
import { askText } from '../request.mjs';

const first = 50;

/** What finds many rows, of which a viewer of one place sees few. */
const questions = [
  {
    title: 'page of 50 cells by name',
    body: { query: ownDocument('units-page'), variables: { filter: { kind: { equals: 'CELL' } }, first } },
  },
  {
    title: 'the same with the total',
    body: { query: publishedDocument('units-page'), variables: { filter: { kind: { equals: 'CELL' } }, first } },
  },
  { title: 'search, a word that most names have', body: { query: publishedDocument('search'), variables: { text: 'phuong', first } } },
];

/** Measures that a page of few visible rows among many costs no more than a full page of who sees all: all others are not passed over. */
export const fewAmongMany = async ({ scale, viewer, everything, server, pairOf, say }) => {
  const found = [];
  for (const { title, body } of questions) {
    say(`Scale ${scale}: ${title}, ${viewer.title}`);
    const request = async ({ headers }) => {
      const asked = { path: '', body: JSON.stringify(body), headers: headers[0] };
      return [{ ...asked, expected: await askText(server, asked) }];
    };
    const pair = { theirs: await request(viewer), same: await request(everything), cases: 1 };
    const rows = (of) => Object.values(JSON.parse(of[0].expected).data)[0].nodes.length;
    found.push({ title, viewer: viewer.title, rows: rows(pair.theirs), all: rows(pair.same), ...(await pairOf(pair)) });
  }
  return found;
};
