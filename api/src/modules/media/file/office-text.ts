import { SaxesParser } from 'saxes';
import type { SafeZip } from './safe-zip.js';

/** The most characters of a file's text that are kept for search. */
export const mostText = 200_000;
const mostXml = 20_000_000;

/** Where each kind of Office document has its text, which of its elements hold words, and which end a line. */
const places = [
  { part: /^word\/(document|footnotes|header\d*|footer\d*)\.xml$/, words: 'w:t', lines: ['w:p', 'w:br', 'w:tab'] },
  { part: /^ppt\/(slides\/slide|notesSlides\/notesSlide)\d+\.xml$/, words: 'a:t', lines: ['a:p', 'a:br'] },
  { part: /^xl\/sharedStrings\.xml$/, words: 't', lines: ['si'] },
  { part: /^content\.xml$/, words: null, lines: ['text:p', 'text:h', 'text:tab', 'text:line-break'] },
];

/** The text of an Office document, slide after slide, at most `mostText` characters; and how many slides it has. Errors: Unfit. */
export async function officeText(zip: SafeZip): Promise<{ text: string; slides: number | null }> {
  const parts = [...zip.entries.keys()].sort((a, b) => numberIn(a) - numberIn(b) || (a < b ? -1 : 1));
  let [text, slide] = ['', 1];
  for (const name of parts) {
    const place = places.find(({ part }) => part.test(name));
    if (!place || text.length >= mostText) continue;
    for (; name.startsWith('ppt/') && slide < numberIn(name); slide++) text += '\f';
    text += `${textOf((await zip.read(name, mostXml)).toString('utf8'), place)}\n`;
  }
  const slides = parts.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  return { text: tidied(text), slides: slides || null };
}

/** A text for search: NFC, without control characters but form feeds between pages, each blank once. */
export function tidied(text: string): string {
  return (
    text
      .normalize('NFC')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000d-\u001f\u007f\ufffe\uffff]/g, ' ')
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/ ?\n[\n ]*/g, '\n')
      .replace(/[ \n]*\f[ \n]*/g, '\f')
      .replace(/^[ \n]+|\s+$/g, '')
      .slice(0, mostText)
      .toWellFormed()
  );
}

/** Entities are not expanded beyond XML's own five, and no file is fetched: saxes knows no other. */
function textOf(xml: string, { words, lines }: (typeof places)[number]): string {
  const parser = new SaxesParser();
  const said: string[] = [];
  let depth = words === null ? 1 : 0;
  parser.on('opentag', ({ name }) => {
    if (name === words) depth++;
  });
  parser.on('closetag', ({ name }) => {
    if (name === words) depth--;
    if (lines.includes(name)) said.push('\n');
  });
  parser.on('text', (text) => {
    if (depth > 0) said.push(text);
  });
  // what follows a fault is not read
  parser.on('error', () => undefined);
  try {
    parser.write(xml).close();
  } catch {
    return said.join('');
  }
  return said.join('');
}

function numberIn(name: string): number {
  return Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
}
