import { cleanText, type TextRule, visibly } from '../../../../shared/text-rules.js';
import type { ImportFindingCode } from '../finding-code.js';
import type { Findings, Place } from '../findings.js';
import type { Cell } from './sheet.js';

// UTF-8 that was once read as windows-1252 ("Quáº­n")
const misread = /á[º»]|Ä[‘\u0091]|Æ[°¡]|Ã[¡¢£©ª³´µº½]/;
// letters that an older encoding replaced by question marks ("Qu?n", "Ph??ng", "T? dân ph?"); a single one after a word may be meant
const questioned = /\p{L}\?+\p{L}|(?:^|\s)\?+\p{L}|\p{L}\?{2}|(?:\p{L}\?[^?]*){2}|^\?{2,}$/u;
const formulaError = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;

// as nearly all cells are: nothing that NFC, the checks of letters or those of control characters could be about
const plainLetters = /^[ -~\u00c0-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]*$/;
const questionOrFormula = /\?|^#/;

/** Whether a text needs no cleaning; asked of every cell, so it is to cost little. */
function isPlain(text: string): boolean {
  return plainLetters.test(text) && !text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ');
}

/** What a cell says, as text: NFC, white space in runs made one space, invisible characters gone. Dates as YYYY-MM-DD. Other control characters stay, to be found. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  const text = String(cell);
  if (isPlain(text)) return text;
  return visibly(text)
    .replace(/[^\S\v\f]+/g, ' ')
    .trim();
}

/** What a header says: as a cell, and without the control characters that would only be in the way. */
export function titleText(cell: Cell | undefined): string {
  return cellText(cell)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Whether the text can be taken as it stands; else a finding says what became of its letters. */
export function isSound(text: string, place: Place, findings: Findings): boolean {
  if (formulaError.test(text)) findings.refuse(place, 'CELL_ERROR');
  else if (text.includes('\ufffd')) findings.refuse(place, 'ENCODING_BROKEN', { kind: 'BYTES' });
  else if (misread.test(text) || questioned.test(text)) findings.refuse(place, 'ENCODING_BROKEN');
  else return true;
  return false;
}

const codeOf: Readonly<Record<string, ImportFindingCode>> = {
  'input.tooLong': 'TOO_LONG',
  'input.codeHasSpace': 'CODE_CHARACTERS',
  'input.personName': 'NAME_CHARACTERS',
  'input.phone': 'PHONE_INVALID',
  'input.email': 'EMAIL_INVALID',
};

/** The text by the rule that the same field has everywhere else; empty, with a finding, when it breaks it. */
export function ruled(text: string, rule: TextRule, place: () => Place, findings: Findings): string {
  const { most, form } = rule;
  if (isPlain(text) && !questionOrFormula.test(text) && text.length <= most && (text === '' || !form || form.test(text))) return text;
  if (!isSound(text, place(), findings)) return '';
  const cleaned = cleanText(text, rule);
  if ('text' in cleaned) return cleaned.text;
  findings.refuse(place(), codeOf[cleaned.message] ?? 'TEXT_CHARACTERS', cleaned.told);
  return '';
}

/** A text for comparison with what people write: without marks, case, spaces and punctuation. */
export function key(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
