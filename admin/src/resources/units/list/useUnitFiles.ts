import type { UnitFilter, UnitSort } from '@lechan/client';
import { useState } from 'react';
import { useDay } from '../../../day/useDay';
import { useLabel, useText } from '../../../i18n/useText';
import type { ListSentence } from '../../../parts/useClauses';
import type { FileKind } from '../../../providers/export-file';
import { type Exporting, useExport } from '../../../providers/useExport';
import { type Gathered, useListPrint } from '../../../providers/useListPrint';
import type { Condition } from '../unit-filter';
import { exportedColumns, type ListedUnit, type UnitColumn } from './unit-columns';
import { type UnitsSource, useUnitsSource } from './useUnitsSource';

/** The list of units as files and on paper, as of the chosen day: all that meets a filter, in the list's order and columns. */
export interface UnitFiles {
  readonly read: UnitsSource;
  readonly exporting: Exporting;
  readonly save: (kind: FileKind, filter: UnitFilter) => Promise<void>;
  readonly isGathering: boolean;
  /** The sentence stands over the list; the conditions' own when none is given. */
  readonly print: (filter: UnitFilter, sentence?: string) => Promise<void>;
  readonly printed: { gathered: Gathered<ListedUnit>; sentence: string } | undefined;
}

/** Saves and prints units of the list. */
export function useUnitFiles(sort: UnitSort, columns: readonly UnitColumn[], sentence: ListSentence<Condition>): UnitFiles {
  const say = useText();
  const labelOf = useLabel();
  const { day } = useDay();
  const exporting = useExport();
  const { print, isGathering, gathered } = useListPrint<ListedUnit>(sentence.isKnown);
  const [words, setWords] = useState<string>();
  const read = useUnitsSource(sort, columns.includes('officers'));
  return {
    read,
    exporting,
    save: (kind, filter) =>
      exporting.save(kind, {
        ...exportedColumns(columns, say, labelOf),
        read: read(filter),
        title: say('units.list.title'),
        file: say('units.list.file', { day }),
      }),
    isGathering,
    print: (filter, own) => {
      setWords(own);
      return print(read(filter));
    },
    printed: gathered && { gathered, sentence: words ?? sentence.text },
  };
}
