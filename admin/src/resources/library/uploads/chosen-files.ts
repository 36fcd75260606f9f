import type { MaterialKind } from '@lechan/client';
import type { Dropped } from './dropped';
import { type WhyNot, whyNot } from './file-rules';
import type { IntoText } from './open-uploads';

/** A file that was chosen and is not attested yet, and why it would not be taken. */
export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** None of a folder, which can't be sent. */
  readonly file: File | undefined;
  readonly why: WhyNot | undefined;
  /** The place in a text that awaits it. */
  readonly into?: IntoText;
}

let chosen = 0;

/** Looks at what was dropped or chosen, as far as names and sizes tell; a file that is chosen already for the same place is not taken twice. */
export function lookedAt(
  { files, folders }: Dropped,
  before: readonly ChosenFile[],
  kinds?: readonly MaterialKind[],
  into?: IntoText,
): ChosenFile[] {
  const isNew = (file: File) =>
    !before.some(
      (one) => one.into === into && one.name === file.name && one.size === file.size && one.file?.lastModified === file.lastModified,
    );
  return [
    ...files
      .filter(isNew)
      .map((file) => ({ id: `chosen ${chosen++}`, name: file.name, size: file.size, file, why: whyNot(file, kinds), into })),
    ...folders.map((name) => ({ id: `chosen ${chosen++}`, name, size: 0, file: undefined, why: { why: 'folder' } as const, into })),
  ];
}

/** Those that can be sent. */
export function fit(files: readonly ChosenFile[]): File[] {
  return files.flatMap(({ file, why }) => (file && !why ? [file] : []));
}
