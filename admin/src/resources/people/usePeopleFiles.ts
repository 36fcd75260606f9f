import type { PersonFilter, PersonSort } from '@lechan/client';
import { useDataProvider } from 'react-admin';
import { useDay } from '../../day/useDay';
import { PeopleListDocument } from '../../generated/operations';
import { useLabel, useText } from '../../i18n/useText';
import type { ConsoleDataProvider } from '../../providers/data-provider';
import type { FileKind } from '../../providers/export-file';
import { useExport } from '../../providers/useExport';
import { useListPrint } from '../../providers/useListPrint';
import { type ListedPerson, postsOf } from './people-columns';

/** Saves and prints all people that meet a filter, with what they hold on the chosen day, and with their contact where that is shown; prints once what the filter names is known. */
export function usePeopleFiles(filter: PersonFilter, sort: PersonSort, isNamed: boolean, withContact: boolean) {
  const say = useText();
  const labelOf = useLabel();
  const { day, asOf } = useDay();
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const exporting = useExport();
  const { print, isGathering, gathered } = useListPrint<ListedPerson>(isNamed);
  const read = async (after: string | null) =>
    (await ask(PeopleListDocument, { filter, sort: [sort], first: 100, after, asOf, withContact })).persons;
  return {
    exporting,
    isGathering,
    gathered,
    print: () => print(read),
    save: (kind: FileKind) =>
      exporting.save<ListedPerson>(kind, {
        read,
        columns: [
          { header: say('people.columns.name'), width: 32 },
          { header: say('people.columns.posts'), width: 72 },
          ...(withContact
            ? [
                { header: say('people.columns.phone'), holds: 'code' as const, width: 16 },
                { header: say('people.columns.email'), width: 28 },
              ]
            : []),
        ],
        row: (person) => [
          person.fullName,
          postsOf(person, labelOf)
            .map(({ position, unit }) => `${position}, ${unit}`)
            .join('; '),
          ...(withContact ? [person.workPhone ?? '', person.workEmail ?? ''] : []),
        ],
        title: say('people.title'),
        file: say('lists.people.file', { day }),
      }),
  };
}
