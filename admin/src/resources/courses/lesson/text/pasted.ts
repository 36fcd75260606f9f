import { makeRaised } from './raised';
import { makeWordFootnotes } from './word-footnotes';
import { makeWordLists } from './word-lists';

/** What of a text on the clipboard may come into a lesson, as HTML in which nothing runs and nothing is fetched; and what could not come along. */
export interface Pasted {
  readonly html: string;
  /** How many pictures were left out: they are put in through the library. */
  readonly pictures: number;
}

/** What is more than text, or is not shown. */
const unwanted = [
  ...['script', 'style', 'link', 'meta', 'base', 'title', 'template', 'noscript', 'iframe', 'frame', 'object', 'embed', 'applet'],
  ...['svg', 'math', 'canvas', 'video', 'audio', 'source', 'track', 'portal', 'input', 'button', 'select', 'textarea', 'datalist'],
].join();
const pictures = 'img, picture, image, v\\:imagedata';
const kept = new Set(['href', 'colspan', 'rowspan', 'start', 'type', 'class', 'style', 'data-footnote', 'data-material', 'data-pm-slice']);
const shaped = /^\s*(font-weight|font-style|text-decoration(-line)?)\s*:/i;

/**
 * Cleans what was copied elsewhere before anything of it comes near the page. It is read by `DOMParser`, whose documents run no script and
 * fetch no picture; what Word wrote as paragraphs that look like lists and footnotes becomes such.
 */
export function cleanPasted(html: string): Pasted {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const left = new Set([...doc.querySelectorAll(pictures)].map(({ parentElement, outerHTML }) => parentElement && outerHTML));
  for (const element of doc.querySelectorAll(`${unwanted}, ${pictures}`)) element.remove();
  removeComments(doc);
  makeWordFootnotes(doc);
  makeRaised(doc);
  makeWordLists(doc);
  makeHeadings(doc);
  for (const cell of doc.querySelectorAll('thead td')) renamed(cell, 'th');
  for (const element of doc.body.querySelectorAll('*')) strip(element);
  tidy(doc.body);
  return { html: doc.body.innerHTML, pictures: left.size };
}

/** What a browser takes for a comment is the condition under which Word shows something; the mark before an item is found by its style. */
function removeComments(doc: Document): void {
  const walker = doc.createTreeWalker(doc, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) (comment as Comment).remove();
}

/** The first level is the lesson's own title: what begins with it is one level lower here, and no heading is below the fourth. */
function makeHeadings({ body }: Document): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) renamed(title, 'h1');
  const lower = body.querySelector('h1') ? 1 : 0;
  for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    renamed(heading, `h${Math.min(4, Math.max(2, Number(heading.tagName.slice(1)) + lower))}`);
}

function renamed(element: Element, tag: string): void {
  if (element.localName === tag) return;
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

function strip(element: Element): void {
  for (const { name } of [...element.attributes]) if (!kept.has(name)) element.removeAttribute(name);
  const style = (element.getAttribute('style') ?? '').split(';').filter((one) => shaped.test(one));
  if (style.length > 0 && element.closest('h1, h2, h3, h4, th') === null) element.setAttribute('style', style.join(';'));
  else element.removeAttribute('style');
}

/** Text as a writer types it: no runs of blanks that stand for tabs and margins, and no paragraphs that stand for space. */
function tidy(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts)
    text.data = text.data
      .normalize('NFC')
      .replace(/[\s\u00a0]{2,}/g, ' ')
      .replace(/[\u200b\ufeff\u00ad]/g, '');
  for (const paragraph of body.querySelectorAll('p, h2, h3, h4')) {
    const isEmpty = !paragraph.textContent?.trim() && !paragraph.querySelector('br, [data-footnote], [data-material]');
    if (isEmpty && !paragraph.closest('td, th, li')) paragraph.remove();
  }
}
