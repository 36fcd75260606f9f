import type { Language } from '../i18n/say';

const formats: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^application\/pdf$/, 'PDF'],
  [/wordprocessingml|msword/, 'Word'],
  [/presentationml|powerpoint/, 'PowerPoint'],
  [/spreadsheetml|excel/, 'Excel'],
  [/opendocument/, 'OpenDocument'],
];

/** What people call a media type; undefined where its kind says more. */
export const formatOf = (mediaType: string): string | undefined => formats.find(([pattern]) => pattern.test(mediaType))?.[1];

/** A number of bytes as people write it: 148 kB, 3,2 MB. */
export function sizeOf(bytes: number, language: Language): string {
  const [divisor, unit] = bytes < 999_500 ? [1e3, 'kB'] : bytes < 999_500_000 ? [1e6, 'MB'] : [1e9, 'GB'];
  const digits = unit === 'kB' ? 0 : 1;
  return `${Math.max(bytes / divisor, unit === 'kB' ? 1 : 0).toLocaleString(language, { maximumFractionDigits: digits })} ${unit}`;
}
