interface WordItem {
  readonly paragraph: HTMLElement;
  readonly list: string;
  readonly level: number;
  readonly prefix: string;
}

/** How an ordered list counts, as HTML says it: 1, a, A, i or I. */
interface Count {
  readonly type: string | null;
  readonly start: number;
}

interface OpenList {
  readonly element: HTMLElement;
  readonly list: string;
  readonly level: number;
}

const styled = /mso-list:\s*(l\d+)\s+level(\d+)/i;

/**
 * Makes lists of what Word puts on the clipboard as paragraphs that only look like them: `mso-list` in their style, and the number or bullet as
 * text before. Lists begin anew after other text and go on counting where they were.
 */
export function makeWordLists(doc: Document): void {
  let open: OpenList[] = [];
  let former: Element | null = null;
  for (const paragraph of doc.querySelectorAll<HTMLElement>('[style*="mso-list:"]')) {
    const item = itemOf(paragraph);
    if (!item) continue;
    if (former === null || paragraph.previousElementSibling !== former) open = [];
    former = place(item, open);
  }
}

/** Puts an item where it belongs, and gives the outermost list that it now stands in. */
function place({ paragraph, list, level, prefix }: WordItem, open: OpenList[]): Element {
  const count = countOf(prefix);
  while ((open.at(-1)?.level ?? 0) > level) open.pop();
  const beside = open.at(-1);
  // another list on the same level stands beside it
  if (beside?.level === level && (beside.list !== list || isOrdered(beside.element) !== (count !== undefined))) open.pop();
  if ((open.at(-1)?.level ?? 0) < level) open.push({ element: begin(paragraph, count, open.at(-1)?.element), list, level });
  const item = paragraph.ownerDocument.createElement('li');
  const line = paragraph.ownerDocument.createElement('p');
  line.append(...paragraph.childNodes);
  item.append(line);
  open.at(-1)?.element.append(item);
  paragraph.remove();
  return (open[0] as OpenList).element;
}

/** Begins a list: within the last item of the one that it is deeper than, or in place of its first paragraph. */
function begin(paragraph: HTMLElement, count: Count | undefined, outer: HTMLElement | undefined): HTMLElement {
  const list = paragraph.ownerDocument.createElement(count ? 'ol' : 'ul');
  if (count?.type) list.setAttribute('type', count.type);
  if (count && count.start !== 1) list.setAttribute('start', String(count.start));
  if (outer?.lastElementChild) outer.lastElementChild.append(list);
  else paragraph.before(list);
  return list;
}

function itemOf(paragraph: HTMLElement): WordItem | undefined {
  const [, list = '', level = '1'] = styled.exec(paragraph.getAttribute('style') ?? '') ?? [];
  // a numbered heading is a heading
  if (!list || /^H[1-6]$/.test(paragraph.tagName)) return undefined;
  const mark = paragraph.querySelector('[style*="mso-list:Ignore"], [style*="mso-list: Ignore"]');
  const prefix = (mark?.textContent ?? '').replace(/[\s\u00a0]+/g, '');
  mark?.remove();
  return { paragraph, list, level: Number(level), prefix };
}

const isOrdered = (list: HTMLElement) => list.tagName === 'OL';

/** What a number before an item says of its list; undefined for a bullet. Word writes 1. 1) a) (a) i. and 1.1. */
function countOf(prefix: string): Count | undefined {
  const [, text = ''] = /^\(?([0-9]{1,4}|[a-zA-ZđĐ]{1,5}|(?:\d+\.)+\d+)[.)]*$/.exec(prefix) ?? [];
  if (!text || text === 'o') return undefined;
  if (/^\d/.test(text)) return { type: null, start: Number(text.split('.').at(-1)) };
  const isSmall = text === text.toLowerCase();
  // a single c, d, l or m is a letter: a list of so many Roman numbers does not begin with it
  if (/^[ivx]+$/i.test(text)) return { type: isSmall ? 'i' : 'I', start: romanNumber(text) };
  return text.length === 1 ? { type: isSmall ? 'a' : 'A', start: text.toLowerCase().charCodeAt(0) - 96 } : undefined;
}

function romanNumber(text: string): number {
  const values = [...text.toLowerCase()].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
