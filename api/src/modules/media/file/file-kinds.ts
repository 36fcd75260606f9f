/** What a file is, to people. */
export type FileKind = 'DOCUMENT' | 'PRESENTATION' | 'SPREADSHEET' | 'IMAGE' | 'AUDIO' | 'VIDEO' | 'PACKAGE' | 'CAPTIONS';

const megabyte = 1_000_000;

/** The most bytes that a file of each kind may have. */
export const largestOf: Readonly<Record<FileKind, number>> = {
  DOCUMENT: 200 * megabyte,
  PRESENTATION: 200 * megabyte,
  SPREADSHEET: 100 * megabyte,
  IMAGE: 50 * megabyte,
  AUDIO: 500 * megabyte,
  VIDEO: 4_000 * megabyte,
  PACKAGE: 500 * megabyte,
  CAPTIONS: 2 * megabyte,
};

/** The most bytes that any file may have. */
export const largestFile: number = Math.max(...Object.values(largestOf));

export const office = 'application/vnd.openxmlformats-officedocument';

/** The types that are taken, by what the content says it is; macros, scripts and drawings that can hold scripts are not among them. */
const kinds: Readonly<Record<string, FileKind>> = {
  'application/pdf': 'DOCUMENT',
  [`${office}.wordprocessingml.document`]: 'DOCUMENT',
  'application/vnd.oasis.opendocument.text': 'DOCUMENT',
  [`${office}.presentationml.presentation`]: 'PRESENTATION',
  'application/vnd.oasis.opendocument.presentation': 'PRESENTATION',
  [`${office}.spreadsheetml.sheet`]: 'SPREADSHEET',
  'application/vnd.oasis.opendocument.spreadsheet': 'SPREADSHEET',
  'image/jpeg': 'IMAGE',
  'image/png': 'IMAGE',
  'image/webp': 'IMAGE',
  'image/gif': 'IMAGE',
  'image/avif': 'IMAGE',
  'audio/mpeg': 'AUDIO',
  'audio/mp4': 'AUDIO',
  'audio/x-m4a': 'AUDIO',
  'audio/ogg': 'AUDIO',
  'audio/wav': 'AUDIO',
  'video/mp4': 'VIDEO',
  'video/webm': 'VIDEO',
  'video/quicktime': 'VIDEO',
  'text/vtt': 'CAPTIONS',
};

/** Legacy Office documents share one container: which it is, the name tells alone. */
const legacy: Readonly<Record<string, readonly [type: string, kind: FileKind]>> = {
  doc: ['application/msword', 'DOCUMENT'],
  ppt: ['application/vnd.ms-powerpoint', 'PRESENTATION'],
  xls: ['application/vnd.ms-excel', 'SPREADSHEET'],
};

/** What the content of a file is, and how it is served. */
export interface FileType {
  readonly mediaType: string;
  readonly kind: FileKind;
}

/** The kind of a file by the type that its content has; null where such files are not taken. */
export function typeOf(detected: string | undefined, name: string): FileType | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (detected === 'application/x-cfb') {
    const [mediaType, kind] = legacy[ending] ?? [];
    return mediaType && kind ? { mediaType, kind } : null;
  }
  const mediaType = detected === 'audio/ogg; codecs=opus' ? 'audio/ogg' : (detected ?? (ending === 'vtt' ? 'text/vtt' : ''));
  const kind = kinds[mediaType];
  return kind ? { mediaType, kind } : null;
}
