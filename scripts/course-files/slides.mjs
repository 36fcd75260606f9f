import PptxGenJS from 'pptxgenjs';
import { runsOf } from './runs.mjs';

const text = (tokens) =>
  runsOf(tokens)
    .map((run) => run.text)
    .join('');

/** Slides, one for each part between rules; what begins with "Ghi chú:" is for who speaks. */
export async function slidesOf({ title, tokens }) {
  const made = new PptxGenJS();
  made.title = title;
  made.layout = 'LAYOUT_16x9';
  for (const [at, part] of partsOf(tokens).entries()) {
    const slide = made.addSlide();
    slide.background = { color: at === 0 ? '0B6B62' : 'FFFFFF' };
    const colour = at === 0 ? 'FFFFFF' : '102221';
    const heading = part.find(({ type }) => type === 'heading');
    slide.addText(text(heading?.tokens), {
      x: 0.5,
      y: at === 0 ? 1.3 : 0.3,
      w: 9,
      h: 1,
      fontSize: at === 0 ? 36 : 28,
      bold: true,
      color: at === 0 ? colour : '0B6B62',
      fontFace: 'Arial',
    });
    const lines = part.flatMap((token) => linesOf(token, colour));
    if (lines.length)
      slide.addText(lines, {
        x: 0.6,
        y: at === 0 ? 2.5 : 1.4,
        w: 8.8,
        h: 3.7,
        fontSize: 20,
        valign: 'top',
        color: colour,
        fontFace: 'Arial',
        paraSpaceAfter: 8,
      });
    for (const token of part.filter(({ type }) => type === 'table')) {
      const rows = [token.header, ...token.rows].map((cells, y) =>
        cells.map((cell) => ({ text: text(cell.tokens), options: { bold: y === 0 } })),
      );
      slide.addTable(rows, {
        x: 0.6,
        y: 1.5,
        w: 8.8,
        fontSize: 16,
        border: { type: 'solid', color: '7A8A89', pt: 0.75 },
        fontFace: 'Arial',
      });
    }
    const note = part.find((token) => token.type === 'paragraph' && token.text.startsWith('Ghi chú:'));
    if (note) slide.addNotes(text(note.tokens).replace(/^Ghi chú:\s*/, ''));
  }
  return made.write({ outputType: 'nodebuffer' });
}

function partsOf(tokens) {
  const parts = [[]];
  for (const token of tokens) {
    if (token.type === 'hr') parts.push([]);
    else if (token.type !== 'space') parts.at(-1).push(token);
  }
  return parts;
}

function linesOf(token, color) {
  if (token.type === 'list')
    return token.items.map((item) => ({
      text: text(item.tokens.flatMap((part) => part.tokens ?? [part])),
      options: { bullet: token.ordered ? { type: 'number' } : true, color, breakLine: true },
    }));
  if (token.type === 'paragraph' && !token.text.startsWith('Ghi chú:'))
    return [{ text: text(token.tokens), options: { color, breakLine: true } }];
  return [];
}
