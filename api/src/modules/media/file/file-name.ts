import { office } from './file-kinds.js';

/** How the name of a file of each type ends; the first is the usual one. */
const endings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  [`${office}.wordprocessingml.document`]: ['docx'],
  [`${office}.presentationml.presentation`]: ['pptx'],
  [`${office}.spreadsheetml.sheet`]: ['xlsx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/msword': ['doc'],
  'application/vnd.ms-powerpoint': ['ppt'],
  'application/vnd.ms-excel': ['xls'],
  'application/zip': ['zip'],
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
  'image/avif': ['avif'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a', 'mp4'],
  'audio/x-m4a': ['m4a'],
  'audio/ogg': ['ogg', 'oga', 'opus'],
  'audio/wav': ['wav'],
  'video/mp4': ['mp4', 'm4v'],
  'video/webm': ['webm'],
  'video/quicktime': ['mov', 'qt'],
  'text/vtt': ['vtt'],
};

/** The most characters of a file's name. */
export const longestFileName = 200;

// what is not seen, or shows the rest in another order: a name must not look as if it ended otherwise
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * A file's name as it is kept and given out: it ends as files of its type do, whatever its sender calls it, for by the ending a machine
 * decides what opens it. `bai-giang.html`, which is a PDF, is `bai-giang.html.pdf`.
 */
export function fileName(given: string, mediaType: string): string {
  // Windows drops blanks and full stops at the end, and what stands before them is the ending then
  const name =
    given
      .toWellFormed()
      .normalize('NFC')
      .replace(unseen, '')
      .replace(/^\s+|[\s.]+$/gu, '') || 'tep';
  const fitting = endings[mediaType] ?? [];
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (fitting.length === 0 || fitting.includes(ending)) return name;
  const right = `.${fitting[0]}`;
  return [...name].slice(0, longestFileName - right.length).join('') + right;
}

/** The name of a small picture that was made of a file. */
export const pictureName = (given: string): string => fileName(given.replace(/\.[^.]{1,5}$/, ''), 'image/webp');
