import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';
import { runsOf } from './runs.mjs';

const font = (name) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/tinos/${name}/Tinos_${name}.ttf`));
pdfmake.setFonts({
  Tinos: { normal: font('400Regular'), bold: font('700Bold'), italics: font('400Regular_Italic'), bolditalics: font('700Bold_Italic') },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.endsWith('.ttf'));

/** A leaflet of one or a few pages, to be printed. */
export function pdfOf({ title, alt, tokens }) {
  return pdfmake
    .createPdf({
      info: { title, subject: alt, author: 'lechan' },
      pageSize: 'A4',
      pageMargins: [57, 57, 57, 57],
      language: 'vi',
      tagged: true,
      displayTitle: true,
      defaultStyle: { font: 'Tinos', fontSize: 13, lineHeight: 1.3 },
      styles: {
        h1: { fontSize: 22, bold: true, color: '#0b6b62', margin: [0, 0, 0, 10] },
        h2: { fontSize: 16, bold: true, margin: [0, 12, 0, 6] },
        h3: { fontSize: 14, bold: true, margin: [0, 8, 0, 4] },
        p: { margin: [0, 0, 0, 7] },
      },
      content: blocksOf(tokens),
    })
    .getBuffer();
}

function blocksOf(tokens) {
  return tokens.flatMap((token) => {
    if (token.type === 'heading') return [{ text: runsOf(token.tokens), style: `h${Math.min(3, token.depth)}` }];
    if (token.type === 'paragraph' || token.type === 'text') return [{ text: runsOf(token.tokens), style: 'p' }];
    if (token.type === 'list')
      return [{ [token.ordered ? 'ol' : 'ul']: token.items.map((item) => ({ stack: blocksOf(item.tokens) })), margin: [0, 0, 0, 8] }];
    if (token.type === 'blockquote') return [{ stack: blocksOf(token.tokens), margin: [16, 4, 0, 8], italics: true }];
    if (token.type === 'table') {
      const body = [
        token.header.map((cell) => ({ text: runsOf(cell.tokens), bold: true })),
        ...token.rows.map((row) => row.map((cell) => ({ text: runsOf(cell.tokens) }))),
      ];
      return [{ table: { headerRows: 1, widths: token.header.map(() => '*'), body }, margin: [0, 4, 0, 10] }];
    }
    return [];
  });
}
