import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { trailActs as english } from '../admin/src/i18n/en/trail-acts.ts';
import { trailActs as words } from '../admin/src/i18n/vi/trail-acts.ts';
import { kindOf, sentenceOf } from '../admin/src/resources/rights/trail/act-kinds.ts';

const root = resolve(import.meta.dirname, '..');

/** The names of acts that the API's source records: where it says record, or lists a row of an import. */
function recorded() {
  const files = execFileSync('git', ['ls-files', '-z', 'api/src/modules', 'api/src/cli'], { cwd: root, encoding: 'utf8' }).split('\0');
  const source = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(resolve(root, file), 'utf8'))
    .join('\n');
  const named = /(?:record\w*|Record\w*)\((?:[^'()]|\n)*?'([a-z-]+\.[a-z-]+)'|name: '([a-z-]+\.[a-z-]+)'/g;
  return new Set([...source.matchAll(named)].map(([, one, other]) => one ?? other));
}

const namesOf = ({ other: _, ...acts }) => Object.entries(acts).flatMap(([of, names]) => Object.keys(names).map((name) => `${of}.${name}`));

test('every act that the API records has its sentence and its kind in the console', () => {
  const names = [...recorded()];
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => kindOf(name) === 'other')).toEqual([]);
  expect(sentenceOf('nothing.known')).toBe('trailActs.other');
});

test('every act that the console has a sentence for is of some kind', () => {
  expect(namesOf(english).sort()).toEqual(namesOf(words).sort());
  expect(namesOf(words).filter((name) => kindOf(name) === 'other')).toEqual([]);
});
