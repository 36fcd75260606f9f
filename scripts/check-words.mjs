// No word that a person reads stands outside the console's catalogues, and both say the same. `node scripts/check-words.mjs`
import './typescript.mjs';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { catalogueBreaches, literalBreaches } from './literals.mjs';

// the console's imports leave out what Vite finds by itself
registerHooks({
  resolve(specifier, context, next) {
    const isConsole = context.parentURL?.includes('/admin/src/') && /^\.{1,2}\/[^.]*$/.test(specifier);
    return next(isConsole ? `${specifier}.ts` : specifier, context);
  },
});
const { vi } = await import('../admin/src/i18n/messages.ts');
const { en } = await import('../admin/src/i18n/en/index.ts');
const { partWords } = await import('../admin/src/i18n/part-words.ts');
// the reader has words of its own, and none of the console's
const reader = { vi: (await import('../admin/src/reader/i18n/vi.ts')).vi, en: (await import('../admin/src/reader/i18n/en.ts')).en };
const ofParts = async (language) =>
  Object.fromEntries(await Promise.all(Object.entries(partWords).map(async ([name, words]) => [name, await words[language]()])));

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'admin/src'], { encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.tsx?$/.test(file) && !/\/(generated|i18n)\//.test(file) && existsSync(file));
// react-admin's own English words have interpolations that ours need not have
const { ra: _, ...ours } = vi;
const { ra: __, ...theirs } = en;
const breaches = [
  ...files.flatMap((file) => literalBreaches(file, readFileSync(file, 'utf8'))),
  ...catalogueBreaches(
    { ...ours, ...(await ofParts('vi')), reader: reader.vi },
    { ...theirs, ...(await ofParts('en')), reader: reader.en },
  ),
];
for (const breach of breaches) process.stderr.write(`${breach}\n`);
process.exitCode = breaches.length ? 1 : 0;
