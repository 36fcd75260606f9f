import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { runsOf } from './runs.mjs';

const headings = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2];
const runs = (tokens, style) =>
  runsOf(tokens, style).map(({ text, ...how }) => (text === '\n' ? new TextRun({ break: 1 }) : new TextRun({ text, ...how })));

/** A Word document after Decree 30/2020/NĐ-CP: Times New Roman, 14 points, A4. */
export function wordOf({ title, alt, tokens }) {
  const document = new Document({
    title,
    description: alt,
    creator: 'lechan',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 28 }, paragraph: { spacing: { after: 120, line: 300 } } },
        title: {
          run: { font: 'Times New Roman', size: 32, bold: true },
          paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 240 } },
        },
        heading1: { run: { font: 'Times New Roman', size: 28, bold: true }, paragraph: { spacing: { before: 240, after: 120 } } },
        heading2: {
          run: { font: 'Times New Roman', size: 28, bold: true, italics: true },
          paragraph: { spacing: { before: 160, after: 80 } },
        },
      },
    },
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent: { left: 567, hanging: 397 } } } }],
        },
      ],
    },
    sections: [{ properties: { page: { margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 } } }, children: blocksOf(tokens) }],
  });
  return Packer.toBuffer(document);
}

function blocksOf(tokens) {
  let lists = 0;
  return tokens.flatMap((token) => {
    if (token.type === 'heading') return [new Paragraph({ heading: headings[Math.min(token.depth, 3) - 1], children: runs(token.tokens) })];
    if (token.type === 'paragraph') return [new Paragraph({ children: runs(token.tokens) })];
    if (token.type === 'list') {
      const instance = lists++;
      return token.items.map(
        (item) =>
          new Paragraph({
            ...(token.ordered ? { numbering: { reference: 'numbers', level: 0, instance } } : { bullet: { level: 0 } }),
            children: runs(item.tokens.flatMap((part) => part.tokens ?? [part])),
          }),
      );
    }
    if (token.type === 'table') return [tableOf(token), new Paragraph('')];
    if (token.type === 'blockquote') return blocksOf(token.tokens);
    return [];
  });
}

function tableOf({ header, rows }) {
  const isHeaded = header.some(({ text }) => text.trim());
  const row = (cells, isHeader) =>
    new TableRow({
      tableHeader: isHeader,
      children: cells.map(
        (cell) => new TableCell({ children: [new Paragraph({ children: runs(cell.tokens, isHeader ? { bold: true } : {}) })] }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [...(isHeaded ? [row(header, true)] : []), ...rows.map((cells) => row(cells, false))],
  });
}
