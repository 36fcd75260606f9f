import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Findings } from './findings.js';
import { type Kind, Vocabulary } from './known/kinds.js';
import { KnownUnits } from './known/known-units.js';
import { NearCodes } from './known/near-codes.js';
import { readTable } from './read-table.js';
import { PaddedCodes } from './sheet/cell-code.js';
import { checkPlaces } from './units/check-places.js';
import { compareUnits } from './units/compare-units.js';
import { findParents } from './units/find-parents.js';
import { matchUnits } from './units/match-units.js';
import { unitTable } from './units/unit-row.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lechan-turns-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Counts the turns that others in the process get. */
function countTurns() {
  const count = { turns: 0, stop: () => clearImmediate(next) };
  const others = () => {
    count.turns += 1;
    next = setImmediate(others);
  };
  let next = setImmediate(others);
  return count;
}

const board: Kind = {
  code: 'FRONT_BOARD',
  tree: 'FRONT_AND_UNIONS',
  labels: { vi: 'Ban công tác Mặt trận', en: 'Front board' },
  mayBeRoot: true,
  parents: ['FRONT_BOARD'],
};

test('while a large file is read and checked, whatever else waits in the process keeps getting its turn', async () => {
  const path = join(folder, 'large.csv');
  const lines = Array.from({ length: 40_000 }, (_, at) => `F${at},Ban công tác Mặt trận ${at},FRONT_BOARD,${at ? 'F0' : ''},Số ${at}`);
  await writeFile(path, ['code,name,kind,parent_code,address', ...lines].join('\n'));
  const findings = new Findings();

  const others = countTurns();
  const turnsAt: number[] = [];
  const { rows, paddedWidth } = await readTable(path, unitTable, {}, findings, () => turnsAt.push(others.turns));
  expect(rows).toHaveLength(40_000);
  // from one report of a thousand rows to the last nothing waits for the disk: what others get was left to them
  expect(others.turns - (turnsAt[0] ?? 0)).toBeGreaterThan(5);

  const asked = {
    ...{ rows, paddedWidth, asOf: '2020-01-01', instant: '', ground: { note: null, decisionNumber: null } },
    ...{
      kinds: new Vocabulary([board]),
      known: await KnownUnits.of([]),
      paddedCodes: new PaddedCodes(),
      nearCodes: new NearCodes(new Set(), []),
    },
    ...{ label: (kind: string) => kind, language: 'vi' as const },
  };
  const before = others.turns;
  const matched = await matchUnits(asked, findings);
  await findParents(matched, asked, findings);
  await compareUnits(matched.all, asked, findings);
  await checkPlaces(matched, asked, findings);
  others.stop();
  expect(others.turns - before).toBeGreaterThan(2);
  expect([matched.all.length, findings.errorCount]).toEqual([40_000, 0]);
});
