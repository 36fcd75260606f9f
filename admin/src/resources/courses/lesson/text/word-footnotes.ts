/** Word, and what writes as it does, marks where a footnote stands and what it says by names such as `_ftnref1` and `_ftn1`. */
const target = /^#_(ftn|edn)(\d+)$/;
const source = /^#_(ftn|edn)ref(\d+)$/;
/** What holds all of them, below a line. */
const lists = '[style*="mso-element:footnote-list"], [style*="mso-element:endnote-list"]';

/** Makes footnotes of what Word puts on the clipboard as links to and fro. */
export function makeWordFootnotes(doc: Document): void {
  const said = new Map<string, DocumentFragment>();
  for (const note of doc.querySelectorAll<HTMLElement>('[style*="mso-element:footnote"], [style*="mso-element:endnote"]')) {
    if (note.matches(lists)) continue;
    const back = [...note.querySelectorAll('a')].find((link) => source.test(link.getAttribute('href') ?? ''));
    const [, kind, number] = source.exec(back?.getAttribute('href') ?? '') ?? [];
    if (!back || !kind || !number) continue;
    back.remove();
    const content = doc.createDocumentFragment();
    content.append(...note.childNodes);
    said.set(`${kind}${number}`, content);
    note.remove();
  }
  const list = doc.createElement('ol');
  list.className = 'footnotes';
  for (const link of doc.querySelectorAll('a')) {
    const [, kind = '', number = ''] = target.exec(link.getAttribute('href') ?? '') ?? [];
    const content = said.get(`${kind}${number}`);
    if (!content) continue;
    said.delete(`${kind}${number}`);
    const mark = doc.createElement('sup');
    mark.dataset.footnote = `${kind}${number}`;
    link.replaceWith(mark);
    const note = doc.createElement('li');
    note.dataset.footnote = `${kind}${number}`;
    note.append(content);
    list.append(note);
  }
  for (const holder of doc.querySelectorAll(lists)) holder.remove();
  if (list.childElementCount > 0) doc.body.append(list);
}
