import { buffer } from 'node:stream/consumers';
import { Document, Packer, Paragraph } from 'docx';
import PptxGenJS from 'pptxgenjs';
import sharp from 'sharp';
import { ZipFile } from 'yazl';

// Real files, made by what makes such files.

/** A picture of one colour, with what a camera writes into it. */
export const picture = (width = 800, height = 600): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#0b6b62' } })
    .withExif({ IFD0: { Copyright: 'Lê Chân' }, IFD3: { GPSLatitude: '20/1 51/1 0/1' } })
    .jpeg()
    .toBuffer();

/** A PDF of so many pages, each with a text, of plain ASCII. */
export function pdf(...pages: string[]): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + i * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((text, i) => {
      const drawn = `BT /F1 24 Tf 72 700 Td (${text}) Tj ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A Word document with a paragraph for each text. */
export const word = (...texts: string[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: texts.map((text) => new Paragraph(text)) }] }));

interface Presentation {
  addSlide(): { addText(text: string, at: object): unknown };
  write(as: object): Promise<unknown>;
}

/** A PowerPoint presentation with a slide for each text. */
export async function slides(...texts: string[]): Promise<Buffer> {
  // its types are those of the other kind of module
  const made = new (PptxGenJS as unknown as new () => Presentation)();
  for (const text of texts) made.addSlide().addText(text, { x: 1, y: 1, w: 8, h: 1 });
  return (await made.write({ outputType: 'nodebuffer' })) as Buffer;
}

/** An archive of some files. */
export function zip(files: Readonly<Record<string, Buffer>>): Promise<Buffer> {
  const made = new ZipFile();
  for (const [name, bytes] of Object.entries(files)) made.addBuffer(bytes, name);
  made.end();
  return buffer(made.outputStream);
}
