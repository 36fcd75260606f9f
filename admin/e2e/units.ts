import { UnitByCodeDocument } from '@lechan/client';
import { AppointDocument, CreateTermDocument, CreateUnitDocument } from '../src/generated/operations';
import { type Console, expect, test } from './console';

let made = 0;

/** A cell of the test's own under a ward's committee, established on 1 January 2024. */
export async function ownCell(
  { ask }: Pick<Console, 'ask'>,
  name: string,
  under = 'HP-LC-HN',
): Promise<{ id: string; name: string; code: string }> {
  const { unit: parent } = await ask(UnitByCodeDocument, { code: under });
  const code = `${under}-T${test.info().workerIndex}-${String(made++).padStart(3, '0')}`;
  const { createUnit } = await ask(CreateUnitDocument, {
    input: { code, name, kind: 'CELL', parentId: parent?.id, openedOn: '2024-01-01' },
  });
  expect(createUnit.userErrors).toEqual([]);
  return { id: createUnit.unit?.id ?? '', name, code };
}

/** Somebody new in a position of a unit from 1 January 2024, perhaps in a term. */
export async function ownOfficer(
  { ask }: Pick<Console, 'ask'>,
  unitId: string,
  position: string,
  [familyName, middleName, givenName]: [string, string, string],
  termId?: string,
): Promise<void> {
  const { appoint } = await ask(AppointDocument, {
    input: { unitId, position, termId, validFrom: '2024-01-01', newPerson: { familyName, middleName, givenName } },
  });
  expect(appoint.userErrors).toEqual([]);
}

/** Somebody new, secretary of a unit from 1 January 2024. */
export function ownSecretary(ask: Pick<Console, 'ask'>, unitId: string, names: [string, string, string]): Promise<void> {
  return ownOfficer(ask, unitId, 'SECRETARY', names);
}

/** A term of the test's own. */
export async function ownTerm({ ask }: Pick<Console, 'ask'>, name: string, startsOn: string, endsOn: string): Promise<string> {
  const { createTerm } = await ask(CreateTermDocument, { input: { name, startsOn, endsOn } });
  expect(createTerm.userErrors).toEqual([]);
  return createTerm.term?.id ?? '';
}
