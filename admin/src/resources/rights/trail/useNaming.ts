import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { NameOfDocument } from '../../../generated/operations';
import { useLabel, useText } from '../../../i18n/useText';
import type { ConsoleDataProvider } from '../../../providers/data-provider';
import { useReference } from '../../../providers/useReference';
import { wordOf } from '../permission-groups';
import { useRoles } from '../useRoles';
import type { Naming } from './field-values';

type Ask = ConsoleDataProvider['ask'];

/** What units and persons are called today, those that one may see. */
export async function namesOfIds(ids: readonly string[], ask: Ask): Promise<Map<string, string>> {
  const found = await Promise.all(ids.map(async (id) => [id, nameOf((await ask(NameOfDocument, { id })).node)] as const));
  return new Map(found.filter((one): one is [string, string] => one[1] !== undefined));
}

function nameOf(node: object | null): string | undefined {
  const named = node as { name?: string; fullName?: string } | null;
  return named?.name ?? named?.fullName;
}

const none: ReadonlyMap<string, string> = new Map();

/** The names of what an act's fields refer to; those that have not come yet are missing. */
export function useNames(ids: readonly string[]): { names: ReadonlyMap<string, string>; isPending: boolean } {
  const { ask } = useDataProvider<ConsoleDataProvider>();
  const { data, isPending } = useQuery({
    queryKey: ['names', ids],
    queryFn: () => namesOfIds(ids, ask),
    enabled: ids.length > 0,
    retry: false,
  });
  return { names: data ?? none, isPending: ids.length > 0 && isPending };
}

/** Says what codes and identities are called in the reader's language. */
export function useNaming(): (names: ReadonlyMap<string, string>) => Naming {
  const say = useText();
  const labelOf = useLabel();
  const reference = useReference();
  const { labelOfRole } = useRoles();
  return (names) => ({
    ...{ say, names, permission: (code) => wordOf(code, say) },
    label: (of, code) => {
      if (of === 'role') return labelOfRole(code);
      if (of === 'term') return reference?.terms.find(({ id }) => id === code)?.name ?? code;
      const words = { kind: reference?.unitKinds, position: reference?.positions, scheme: reference?.identifierSchemes }[of];
      const found = words?.find((word) => word.code === code);
      return found ? labelOf(found.label) : code;
    },
  });
}
