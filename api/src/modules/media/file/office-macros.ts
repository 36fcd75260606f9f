import { SaxesParser } from 'saxes';
import { holdsMacros, isCompound } from './compound-file.js';
import type { SafeZip } from './safe-zip.js';
import { Unfit } from './unfit.js';

const usualPlaces = /(^|\/)vbaProject\.bin$|^Basic\/|^Scripts\/|\/activeX\//i;
// vbaProject, wordVbaData, document.macroEnabled.main, macrosheet, xlIntlMacrosheet, activeX
const usualTypes = /vba|macro|activex/i;
// what a part is said to be, what leads to it, and what an object inside may take to be looked into
const [mostXml, mostObject] = [5_000_000, 50_000_000];

/**
 * Whether an Office document brings programs of its own: in the places where they usually are, in a part of any name that is said to be one
 * (by its content type or the relationship that leads to it), or in one that is kept as projects of macros are.
 */
export async function hasMacros(zip: SafeZip): Promise<boolean> {
  const names = [...zip.entries.keys()];
  if (names.some((name) => usualPlaces.test(name))) return true;
  for (const name of names)
    if (/^\[Content_Types\]\.xml$|\.rels$/i.test(name) && saysMacros(textOf(await zip.read(name, mostXml)))) return true;
  for (const name of names) {
    if (!isCompound(await zip.read(name, 8))) continue;
    const bytes = await zip.read(name, mostObject);
    if (await holdsMacros(async (at, length) => bytes.subarray(at, at + length))) return true;
  }
  return false;
}

/** XML may be of two bytes a character, which its beginning tells. */
function textOf(bytes: Buffer): string {
  // what is longer is no document's
  if (bytes.length >= mostXml) throw new Unfit('BROKEN');
  const [first, second] = bytes;
  if (first === 0xfe || first === 0)
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le');
  return bytes.toString(first === 0xff || second === 0 ? 'utf16le' : 'utf8');
}

function saysMacros(xml: string): boolean {
  const parser = new SaxesParser();
  let found = false;
  parser.on('opentag', ({ attributes }) => {
    for (const [name, value] of Object.entries(attributes)) if (/^(ContentType|Type)$/i.test(name) && usualTypes.test(value)) found = true;
  });
  // what follows a fault may be read by others: it is looked through as it stands
  parser.on('error', () => {
    found ||= usualTypes.test(xml);
  });
  parser.write(xml.replace(/^\ufeff/, '')).close();
  return found;
}
