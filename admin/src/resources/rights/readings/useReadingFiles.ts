import type { ContactReadingFilter } from '@lechan/client';
import { useDataProvider } from 'react-admin';
import { dayOf, shownInstant, today } from '../../../day/day';
import { ContactReadingsDocument, type ReadingFragment } from '../../../generated/operations';
import { useText } from '../../../i18n/useText';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import type { FileKind } from '../../../providers/export-file';
import { type Exporting, useExport } from '../../../providers/useExport';

/** Saves all readings that meet a filter. */
export function useReadingFiles(filter: ContactReadingFilter): { exporting: Exporting; save: (kind: FileKind) => void } {
  const say = useText();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const exporting = useExport();
  const whose = ({ personCount, persons }: ReadingFragment) => {
    const [first] = persons.nodes;
    if (!first) return say('trail.readings.people', { smart_count: personCount });
    return personCount > 1 ? say('trail.readings.andOthers', { name: first.fullName, smart_count: personCount - 1 }) : first.fullName;
  };
  const save = (kind: FileKind) =>
    void exporting.save<ReadingFragment>(kind, {
      read: async (after) => (await ask(ContactReadingsDocument, { filter, first: 100, after })).contactReadings,
      columns: [
        { header: say('trail.columns.day'), holds: 'day', width: 12 },
        { header: say('trail.columns.time'), width: 8 },
        { header: say('trail.readings.columns.who'), width: 28 },
        { header: say('trail.readings.columns.whose'), width: 36 },
        { header: say('trail.readings.columns.fields'), width: 32 },
        { header: say('trail.readings.columns.purpose'), width: 40 },
        { header: say('trail.readings.columns.address'), width: 18 },
        { header: say('trail.columns.request'), holds: 'code', width: 24 },
      ],
      row: (reading) => [
        ...[dayOf(reading.readAt), shownInstant(reading.readAt).time, reading.accountName ?? say('trail.readings.nobody'), whose(reading)],
        ...[reading.fields.map((field) => say(`trail.readings.fields.${field}`)).join(', '), reading.purpose ?? ''],
        ...[reading.address ?? '', reading.requestId],
      ],
      title: say('rights.sections.readings'),
      file: say('trail.readings.file', { day: today() }),
    });
  return { exporting, save };
}
