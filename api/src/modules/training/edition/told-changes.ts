/** Texts and lists that only who may read drafts reads: of these the trail tells how long they are. */
const unread = [
  'summary',
  'introduction',
  'objectives',
  'sources',
  'prerequisites',
  'coverId',
  'attachments',
  'modules',
  'lessons',
  'body',
];

/**
 * What the trail tells of a change of course material, for it is read by people who may not read drafts: titles, codes and numbers as they are;
 * of texts the number of characters, of lists that of their entries; and as `written` which of these were written, be they as long as before.
 */
export function toldOf(before: object, after: object): { before: object; after: object } {
  const written = Object.keys(after).filter((name) => unread.includes(name));
  return { before: lengthsIn(before), after: { ...lengthsIn(after), ...(written.length > 0 && { written }) } };
}

const lengthsIn = (values: object): object =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, unread.includes(name) ? lengthOf(value) : value]));

function lengthOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}
