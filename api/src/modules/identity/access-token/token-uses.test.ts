import { TokenUses } from './token-uses.js';

test('the first use is written at once, those of the minute after it together, and the rest at the end', async () => {
  const written: number[] = [];
  const apart = async (_text: string, [rows]: unknown[]) => {
    written.push(...JSON.parse(String(rows)).map(({ uses }: { uses: number }) => uses));
    return [];
  };
  const uses = new TokenUses(apart, () => undefined, 1000);
  for (let time = 0; time < 5; time++) uses.note('a', '192.0.2.1');
  expect(written).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(written).toEqual([1]);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(written).toEqual([1, 4]);
  uses.note('a', '192.0.2.1');
  uses.note('b', '192.0.2.1');
  await uses.close();
  expect(written.slice(2)).toEqual([1, 1]);
});

test('what can’t be written is told, and does not end anything', async () => {
  const told: unknown[] = [];
  const uses = new TokenUses(
    () => Promise.reject(new Error('away')),
    (error) => told.push(error),
    10,
  );
  uses.note('a', '192.0.2.1');
  await uses.close();
  expect(told).toEqual([new Error('away')]);
});
