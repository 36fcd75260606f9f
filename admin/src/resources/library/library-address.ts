import { type MaterialFilter, type MaterialKind, MaterialSortField } from '@lechan/client';
import { useMemo } from 'react';
import { useLocation } from 'react-admin';
import { conditionsIn } from '../../providers/address';
import { withBelow } from './folders/folder-tree';
import type { Folders } from './folders/useFolders';
import { materialKinds } from './kinds';

/** The address of the materials that lie in no folder. */
export const noFolder = 'none';

/** What the address of the library says. */
export interface LibraryAddress {
  /** A folder, or that it lies in none; undefined is all. */
  readonly folder?: string;
  readonly title?: string;
  readonly kind?: MaterialKind;
  readonly use?: 'used' | 'unused';
  /** Whether only pictures are shown of which nothing is said. */
  readonly lacks?: '1';
  /** It belongs to this unit or one below. */
  readonly under?: string;
  /** It belongs to this unit itself. */
  readonly unit?: string;
  readonly sort: MaterialSortField;
  readonly order: 'ASC' | 'DESC';
}

export const conditions = ['title', 'kind', 'use', 'lacks', 'under', 'unit'] as const;
export type Condition = (typeof conditions)[number];

/** The library's conditions as its address has them; what the API would not understand counts as left out. */
export function useLibraryAddress(): LibraryAddress {
  const { search } = useLocation();
  return useMemo(() => {
    const { text, identity, is } = conditionsIn(search);
    const isByTitle = text('sort') === MaterialSortField.Title;
    const use = text('use');
    return {
      ...{ title: text('title'), under: identity('under'), unit: identity('unit') },
      folder: text('folder') === noFolder ? noFolder : identity('folder'),
      kind: materialKinds.find((one) => one === text('kind')),
      use: use === 'used' || use === 'unused' ? use : undefined,
      lacks: is('lacks') ? '1' : undefined,
      sort: isByTitle ? MaterialSortField.Title : MaterialSortField.SavedAt,
      order: isByTitle ? 'ASC' : 'DESC',
    };
  }, [search]);
}

/** The folder as the API takes it: with all that lie in it. */
export function filterOfFolder(folder: string | undefined, folders: Folders): MaterialFilter {
  if (folder === undefined) return {};
  if (folder === noFolder) return { folder: { isNull: true } };
  const below = withBelow(folders.all, folder);
  return { folder: { in: below.length > 0 ? [...below] : [folder] } };
}

/** The conditions as the API takes them. */
export function filterOf({ folder, title, kind, use, lacks, under, unit }: LibraryAddress, folders: Folders): MaterialFilter {
  return {
    ...filterOfFolder(folder, folders),
    ...(title && { title: { contains: title } }),
    ...(kind && { kind: { equals: kind } }),
    ...(use && { isUsed: { equals: use === 'used' } }),
    ...(lacks && { lacksAltText: { equals: true } }),
    ...(under && { within: { equals: under } }),
    ...(unit && !under && { unit: { equals: unit } }),
  };
}
