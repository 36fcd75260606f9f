import type { Option } from '../../../parts/form/SelectField';
import type { Folders } from './useFolders';

/** Folders as choices of a form, each by the path that leads to it; those of several units by the unit too. */
export function useFolderOptions(
  folders: Folders,
  { within, except = [] }: { within?: string; except?: readonly string[] } = {},
): Option[] {
  const isOfMany = within === undefined && folders.units.length > 1;
  return folders.units
    .filter(({ unit }) => within === undefined || unit.id === within)
    .flatMap(({ unit, folders: some }) =>
      some
        .filter(({ folder }) => !except.includes(folder.id))
        .map(({ folder, above }) => ({
          value: folder.id,
          label: [...(isOfMany ? [unit.name] : []), ...above.map(({ name }) => name), folder.name].join(' › '),
        })),
    );
}
