import iconv from 'iconv-lite';
import { isSyllable } from './syllable.js';

const wordsLookedAt = 1_000_000;
const bytesLookedAt = 65_536;

/** How a text file's bytes stand for letters, as shown to whoever imports it. */
export type TextEncoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'windows-1258' | 'TCVN3';

/** A text file's letters, and how they were found. */
export interface DecodedText {
  readonly encoding: TextEncoding;
  /** NFC, without byte order mark. Letters that could not be read are U+FFFD. */
  readonly text: string;
  /** False when nothing in the bytes tells the encoding and the letters look wrong in every one. */
  readonly isReadable: boolean;
}

/**
 * Finds the encoding: a byte order mark, else zero bytes about every second byte (UTF-16 without a mark; they are valid UTF-8 too,
 * so this is asked before), else bytes that are valid UTF-8 but for a few, else whichever of windows-1258 and TCVN3 (TCVN 5712) yields more Vietnamese words (counting letters can't tell them apart).
 */
export function decodeText(bytes: Buffer): DecodedText {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return unicode(bytes.subarray(3), 'UTF-8');
  if (a === 0xff && b === 0xfe) return unicode(bytes.subarray(2), 'UTF-16LE');
  if (a === 0xfe && b === 0xff) return unicode(bytes.subarray(2), 'UTF-16BE');
  const wide = wideEncoding(bytes.subarray(0, bytesLookedAt));
  if (wide) return unicode(bytes, wide);
  const whole = wholeUtf8(bytes);
  if (whole !== null) return { encoding: 'UTF-8', text: whole, isReadable: true };
  const utf8 = unicode(bytes, 'UTF-8');
  if (isMostlyUtf8(utf8.text)) return utf8;
  const other = singleByte(bytes);
  return other.isReadable || !isBrokenHereAndThere(utf8.text) ? other : utf8;
}

function unicode(bytes: Buffer, encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'): DecodedText {
  return { encoding, text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes).normalize('NFC'), isReadable: true };
}

/** What the bytes say in UTF-8; null when they are not valid. */
function wholeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).normalize('NFC');
  } catch {
    return null;
  }
}

/** UTF-8 with a broken byte somewhere: letters of several bytes that fit together are rare in any other encoding. */
function isMostlyUtf8(text: string): boolean {
  const broken = text.match(/\ufffd+/g)?.length ?? 0;
  let whole = 0;
  for (const letter of text) if (letter > '\u009f' && letter !== '\ufffd') whole += 1;
  return whole > broken;
}

/** Whether so few lines hold anything beyond ASCII that those alone are broken, and not the whole in another encoding. */
function isBrokenHereAndThere(text: string): boolean {
  const lines = text.split('\n');
  return lines.filter((line) => /[^\0-\x7f]/.test(line)).length * 10 < lines.length;
}

/** UTF-16 by its zero bytes: Latin letters have one each, all on the same side. A few zeros, or on both sides, are control characters. */
function wideEncoding(bytes: Buffer): 'UTF-16LE' | 'UTF-16BE' | null {
  const zeros = { even: 0, odd: 0 };
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  const [most, fewest] = [Math.max(zeros.even, zeros.odd), Math.min(zeros.even, zeros.odd)];
  if (most < bytes.length / 8 || fewest > most / 10) return null;
  return zeros.odd > zeros.even ? 'UTF-16LE' : 'UTF-16BE';
}

function singleByte(bytes: Buffer): DecodedText {
  const readings = [
    { encoding: 'windows-1258' as const, text: new TextDecoder('windows-1258').decode(bytes).normalize('NFC') },
    { encoding: 'TCVN3' as const, text: iconv.decode(bytes, 'tcvn').normalize('NFC') },
  ].map((reading) => ({ ...reading, ...wordsOf(reading.text) }));
  const best = readings.reduce((a, b) => (b.sound - b.unsound > a.sound - a.unsound ? b : a));
  return { encoding: best.encoding, text: best.text, isReadable: best.sound >= 3 * best.unsound };
}

/** Where letters that are no Vietnamese word stand first in a text: in which line, and what is read there. */
export function firstUnreadable(text: string): { line: number; word: string } {
  for (const { word, at, isSound } of wordsBeyondAscii(text)) {
    if (!isSound) return { line: text.slice(0, at).split(/\r\n|\r|\n/).length, word };
  }
  return { line: 1, word: '' };
}

/** How many words with letters beyond ASCII are Vietnamese and how many are not. */
function wordsOf(text: string): { sound: number; unsound: number } {
  const count = { sound: 0, unsound: 0 };
  for (const { isSound } of wordsBeyondAscii(text)) count[isSound ? 'sound' : 'unsound'] += 1;
  return count;
}

function* wordsBeyondAscii(text: string): Generator<{ word: string; at: number; isSound: boolean }> {
  for (const { 0: word, index } of text.slice(0, wordsLookedAt).matchAll(/[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf\ufffd]+/gu)) {
    if (/[^\x20-\x7f]/.test(word)) yield { word, at: index, isSound: isSyllable(word) };
  }
}
