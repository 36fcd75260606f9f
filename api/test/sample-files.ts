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

/** A legacy Office document, or a project of macros, with so many things of these names in it: its directory, and nothing else ([MS-CFB]). */
export function compound(...names: string[]): Buffer {
  const [sector, end] = [512, 0xfffffffe];
  const entries = ['Root Entry', ...names];
  const directories = Math.ceil(entries.length / 4);
  const header = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(62, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, end],
    [68, end],
  ] as const)
    header.writeUInt32LE(value, at);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  const table = Buffer.alloc(sector, 0xff);
  table.writeUInt32LE(0xfffffffd, 0);
  for (let i = 1; i <= directories; i++) table.writeUInt32LE(i < directories ? i + 1 : end, i * 4);
  const directory = Buffer.alloc(directories * sector);
  for (const [i, name] of entries.entries()) {
    const at = i * 128;
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE(name.length * 2 + 2, at + 64);
    directory[at + 66] = i === 0 ? 5 : 1;
    directory.fill(0xff, at + 68, at + 80);
  }
  return Buffer.concat([header, table, directory, Buffer.alloc(sector * 4)]);
}
