import type { MaterialKind } from '@lechan/client';

const megabyte = 1_000_000;

/** By the endings of their names the files that the library takes, and how large each may be; the server looks at what is in them. */
const taken: Partial<Record<MaterialKind | 'CAPTIONS', { readonly most: number; readonly endings: readonly string[] }>> = {
  DOCUMENT: { most: 200 * megabyte, endings: ['pdf', 'docx', 'doc', 'odt'] },
  PRESENTATION: { most: 200 * megabyte, endings: ['pptx', 'ppt', 'odp'] },
  SPREADSHEET: { most: 100 * megabyte, endings: ['xlsx', 'xls', 'ods'] },
  IMAGE: { most: 50 * megabyte, endings: ['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif'] },
  AUDIO: { most: 500 * megabyte, endings: ['mp3', 'm4a', 'ogg', 'oga', 'wav'] },
  VIDEO: { most: 4_000 * megabyte, endings: ['mp4', 'm4v', 'webm', 'mov'] },
  PACKAGE: { most: 500 * megabyte, endings: ['zip'] },
};

/** The kind of a file by its name; undefined where such files are not taken. */
export function kindByName(name: string): MaterialKind | undefined {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return (Object.keys(taken) as MaterialKind[]).find((kind) => taken[kind]?.endings.includes(ending));
}

/** What a browser offers to choose from: all that is taken, or only some kinds. */
export function acceptedNames(kinds?: readonly MaterialKind[]): string {
  const all = Object.entries(taken).filter(([kind]) => !kinds || kinds.includes(kind as MaterialKind));
  return all.flatMap(([, { endings }]) => endings.map((ending) => `.${ending}`)).join(',');
}

/** Why a file need not even be sent, as far as its name and size tell. */
export type WhyNot =
  | { readonly why: 'empty' | 'type' | 'nameTooLong' | 'folder' | 'otherKind' }
  | { readonly why: 'tooLarge'; readonly most: number };

const longestName = 200;

/** Why the server would refuse a file; undefined where it may take it. */
export function whyNot({ name, size }: Pick<File, 'name' | 'size'>, kinds?: readonly MaterialKind[]): WhyNot | undefined {
  const kind = kindByName(name);
  if (!kind) return { why: 'type' };
  if (kinds && !kinds.includes(kind)) return { why: 'otherKind' };
  if (size === 0) return { why: 'empty' };
  const { most = 0 } = taken[kind] ?? {};
  if (size > most) return { why: 'tooLarge', most };
  return name.normalize('NFC').trim().length > longestName ? { why: 'nameTooLong' } : undefined;
}
