import iconv from 'iconv-lite';
import { inTurns, Turns } from '../turns.js';
import { isSyllable } from './syllable.js';

const wordsLookedAt = 1_000_000;
const bytesLookedAt = 65_536;
const slice = 256 * 1024;

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
export async function decodeText(bytes: Buffer): Promise<DecodedText> {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return unicode(bytes.subarray(3), 'UTF-8');
  if (a === 0xff && b === 0xfe) return unicode(bytes.subarray(2), 'UTF-16LE');
  if (a === 0xfe && b === 0xff) return unicode(bytes.subarray(2), 'UTF-16BE');
  const wide = wideEncoding(bytes.subarray(0, bytesLookedAt));
  if (wide) return unicode(bytes, wide);
  const whole = await wholeUtf8(bytes);
  if (whole !== null) return { encoding: 'UTF-8', text: whole, isReadable: true };
  const utf8 = await unicode(bytes, 'UTF-8');
  if (await isMostlyUtf8(utf8.text)) return utf8;
  const other = await singleByte(bytes);
  return other.isReadable || !isBrokenHereAndThere(utf8.text) ? other : utf8;
}

async function unicode(bytes: Buffer, encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE'): Promise<DecodedText> {
  return { encoding, text: await lettersOf(bytes, decoderOf(encoding)), isReadable: true };
}

/** What the bytes say in UTF-8; null when they are not valid. */
async function wholeUtf8(bytes: Buffer): Promise<string | null> {
  try {
    return await lettersOf(bytes, decoderOf('utf-8', true));
  } catch {
    return null;
  }
}

/** Reads slice after slice, the last with `isLast`: only then may no letter be left half read. */
type Decode = (slice: Buffer, isLast: boolean) => string;

function decoderOf(encoding: string, fatal = false): Decode {
  const decoder = new TextDecoder(encoding, { fatal, ignoreBOM: true });
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

/** The letters of all the bytes in NFC, read in turns. */
async function lettersOf(bytes: Buffer, decode: Decode): Promise<string> {
  const turns = new Turns();
  const done: string[] = [];
  let rest: string[] = [];
  for (let at = 0; at < bytes.length; at += slice) {
    const read = decode(bytes.subarray(at, at + slice), at + slice >= bytes.length);
    const end = Math.max(read.lastIndexOf('\n'), read.lastIndexOf('\r')) + 1; // no mark joins a letter of another line
    if (end > 0) {
      done.push([...rest, read.slice(0, end)].join('').normalize('NFC'));
      rest = [];
    }
    rest.push(read.slice(end));
    if (turns.isOver) await turns.next();
  }
  return [...done, rest.join('').normalize('NFC')].join('');
}

/** UTF-8 with a broken byte somewhere: letters of several bytes that fit together are rare in any other encoding. */
async function isMostlyUtf8(text: string): Promise<boolean> {
  const turns = new Turns();
  let [broken, whole] = [0, 0];
  for (let at = 0; at < text.length; at += slice) {
    const part = text.slice(at, at + slice);
    broken += part.match(/\ufffd+/g)?.length ?? 0;
    whole += part.match(/[^\0-\u009f\ufffd]/gu)?.length ?? 0;
    if (turns.isOver) await turns.next();
  }
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

async function singleByte(bytes: Buffer): Promise<DecodedText> {
  const read = async (encoding: 'windows-1258' | 'TCVN3', decode: Decode) => {
    const text = await lettersOf(bytes, decode);
    return { encoding, text, ...(await wordsOf(text)) };
  };
  const windows = await read('windows-1258', decoderOf('windows-1258'));
  const tcvn = await read('TCVN3', (slice) => iconv.decode(slice, 'tcvn'));
  const best = tcvn.sound - tcvn.unsound > windows.sound - windows.unsound ? tcvn : windows;
  return { encoding: best.encoding, text: best.text, isReadable: best.sound >= 3 * best.unsound };
}

/** Where letters that are no Vietnamese word stand first in a text: in which line, and what is read there. */
export async function firstUnreadable(text: string): Promise<{ line: number; word: string }> {
  const turns = new Turns();
  for (const { word, at, isSound } of wordsBeyondAscii(text)) {
    if (!isSound) return { line: text.slice(0, at).split(/\r\n|\r|\n/).length, word };
    if (turns.isOver) await turns.next();
  }
  return { line: 1, word: '' };
}

/** How many words with letters beyond ASCII are Vietnamese and how many are not. */
async function wordsOf(text: string): Promise<{ sound: number; unsound: number }> {
  const count = { sound: 0, unsound: 0 };
  await inTurns(wordsBeyondAscii(text), ({ isSound }) => {
    count[isSound ? 'sound' : 'unsound'] += 1;
  });
  return count;
}

function* wordsBeyondAscii(text: string): Generator<{ word: string; at: number; isSound: boolean }> {
  for (const { 0: word, index } of text.slice(0, wordsLookedAt).matchAll(/[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf\ufffd]+/gu)) {
    if (/[^\x20-\x7f]/.test(word)) yield { word, at: index, isSound: isSyllable(word) };
  }
}
