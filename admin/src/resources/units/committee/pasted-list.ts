import type { PersonNames } from '../../people/PersonNameFields';
import type { Position } from './committee-values';

/** One line of a pasted list. */
export interface PastedLine {
  /** Code of the position, when one could be made out. */
  position: string | null;
  name: string;
  isActing: boolean;
  isConcurrent: boolean;
}

/**
 * Reads a list of posts and names, one a line, cells parted by a tab or a semicolon as they come from a spreadsheet: "Bí thư; Trần Thu
 * Hà". A number in front is passed over, and it does not matter which of the two stands first.
 */
export function readPasted(text: string, positions: readonly Position[]): PastedLine[] {
  return text.split(/\r?\n/).flatMap((line): PastedLine[] => {
    const cells = line
      .split(/[\t;]/)
      .map((cell) => cell.normalize('NFC').replace(/\s+/g, ' ').trim())
      .filter((cell) => cell !== '' && !/^\d+[.)]?$/.test(cell));
    if (cells.length === 0 || isHeading(cells)) return [];
    const [post, name] = postAndName(cells, positions);
    if (name === undefined) return [];
    return [
      {
        position: post === undefined ? null : (meant(post, positions)?.code ?? null),
        name,
        isActing: /^quyen |^acting /.test(folded(post ?? '')),
        isConcurrent: /kiem nhiem|concurrent/.test(folded(cells.join(' '))),
      },
    ];
  });
}

/** Which cell is the post and which the name: the post is the one that a position says most of. */
function postAndName(cells: readonly string[], positions: readonly Position[]): [string | undefined, string | undefined] {
  if (cells.length === 1) return unparted(cells[0] ?? '', positions);
  const shares = cells.map((cell) => (meant(cell, positions)?.length ?? 0) / folded(cell).length);
  const post = cells[shares.indexOf(Math.max(...shares))];
  return [post, cells.find((cell) => cell !== post)];
}

/** A line that nothing parts: of one that begins with a position, as "Ủy viên Trần Thu Hà" does, what follows is the name. */
function unparted(line: string, positions: readonly Position[]): [string | undefined, string] {
  const words = line.split(' ');
  const lengths = positions
    .flatMap(({ label }) => [folded(label.vi), folded(label.en)])
    .filter((label) => folded(line).startsWith(`${label} `))
    .map((label) => label.split(' ').length);
  const length = Math.max(0, ...lengths);
  // a name has two words at least
  if (length === 0 || words.length < length + 2) return [undefined, line];
  return [words.slice(0, length).join(' '), words.slice(length).join(' ')];
}

/** The position that words mean: its own label or code, or the longest label among them, as "Chi ủy viên" has "Ủy viên". */
function meant(words: string, positions: readonly Position[]): { code: string; length: number } | undefined {
  const text = ` ${folded(words)} `;
  return positions
    .flatMap(({ code, label }) => [label.vi, label.en, code].map((name) => ({ code, name: folded(name) })))
    .filter(({ name }) => text.includes(` ${name} `))
    .map(({ code, name }) => ({ code, length: name.length }))
    .sort((one, other) => other.length - one.length)[0];
}

function isHeading(cells: readonly string[]): boolean {
  return cells.some((cell) => /^(ho va ten|ho ten|full name|name)$/.test(folded(cell)));
}

/** Text without marks and case, for comparing what people write. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** A full name taken apart as Vietnamese names are built: family name first, given name last. What is in brackets stays with the last. */
export function namesIn(fullName: string): PersonNames {
  const words = fullName
    .normalize('NFC')
    .trim()
    .split(/\s+(?!\()/);
  const familyName = words[0] || null;
  const givenName = words.length > 1 ? (words.at(-1) ?? null) : null;
  return { familyName, middleName: words.slice(1, -1).join(' ') || null, givenName, workPhone: null, workEmail: null };
}
