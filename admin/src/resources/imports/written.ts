import { ImportedUnitsDocument, type ReportFragment } from '../../generated/operations';
import type { ConsoleDataProvider } from '../../providers/data-provider';

/** What a dry run said that a file would do: what to tell of it when it is found to be written. */
export type Expected = Pick<ReportFragment, 'created' | 'changed' | 'unchanged' | 'changes'>;

const mostAtOnce = 100;

/** What a dry run said, as far as it is told once the file is written: of something new its fields are not. */
export function expectedOf({ created, changed, unchanged, changes }: ReportFragment): Expected {
  return { created, changed, unchanged, changes: changes.map((one) => (one.act === 'CREATE' ? { ...one, fields: [] } : one)) };
}

/**
 * The report of a writing whose own was lost, once the file is found to be recorded whole: it did what was expected of it.
 * Units that are new get the identity that they have by now; where it can't be asked for they are told without a link.
 */
export async function writtenAsExpected(
  found: ReportFragment,
  expected: Expected,
  asOf: string,
  ask: ConsoleDataProvider['ask'],
): Promise<ReportFragment> {
  const unknown = expected.changes.filter(({ unitId }) => unitId === null).map(({ code }) => code);
  const parts = Array.from({ length: Math.ceil(unknown.length / mostAtOnce) }, (_, at) =>
    unknown.slice(at * mostAtOnce, (at + 1) * mostAtOnce),
  );
  const ids = new Map<string, string>();
  for (const codes of parts) {
    const units = await ask(ImportedUnitsDocument, { codes, asOf }).then(
      (answer) => answer.units.nodes,
      () => [],
    );
    for (const { code, id } of units) ids.set(code, id);
  }
  const changes = expected.changes.map((one) => ({ ...one, unitId: one.unitId ?? ids.get(one.code) ?? null }));
  return { ...found, ...expected, changes, isDryRun: false };
}
