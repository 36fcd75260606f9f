import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg } from 'node:os';

const results = new URL('../results/', import.meta.url);
const documentation = new URL('../../../docs/performance.md', import.meta.url);
const [begin, end] = ['<!-- measured: npm run console:measure -- --write -->', '<!-- /measured: the console -->'];

const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
const ms = (number) => `${Math.round(number)} ms`;
const against = (isReached, text, target) => (isReached ? `**${text}** ✓` : `**${text}** (to reach: ${target})`);

const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const judgedTable = ({ judged, rounds }) => {
  const rows = judged.map(({ scale, name, performance, accessibility, shift, largestPaint, blocked }) => [
    `${name}, ${scale === 'L' ? 'scale L' : 'the sample'}`,
    against(performance >= 95, performance, 95),
    against(accessibility === 100, accessibility, 100),
    against(shift === 0, shift.toFixed(3), 0),
    ms(largestPaint),
    ms(blocked),
  ]);
  const head = ['page', 'performance', 'accessibility', 'layout shift', 'largest paint', 'blocked'];
  const pace = Math.round(judged.reduce((sum, one) => sum + one.pace, 0) / judged.length);
  return `Lighthouse, its desktop, cold cache, median of ${rounds}; by its own benchmark the machine's pace was ${pace} (1,000 and more is a desktop):\n\n${table(head, rows)}`;
};

const loadedTable = ({ loaded }) => {
  const rows = loaded.map(({ name, files, script, stylesheet, font }) => [
    name,
    name === 'home' ? against(script <= 250_000, kB(script), '250 kB') : kB(script),
    files,
    kB(stylesheet),
    kB(font),
  ]);
  return `What a page loads from a cold cache until it is shown, as gzip makes it:\n\n${table(['page', 'script', 'files', 'style', 'fonts'], rows)}`;
};

const answeredTable = ({ answered: { search, filter, treeFilter, tree }, counts }) => {
  const rows = [
    ['a key typed in search, until it is seen', ms(search.key)],
    ['search, from the last key until what was found is shown', ms(search.answer)],
    ["a key typed in the list's filter, until it is seen", ms(filter.key)],
    ["the list's filter, from the last key until its rows are shown", ms(filter.answer)],
    ["a key typed in the tree's filter, until it is seen", ms(treeFilter.key)],
    ["the tree's filter, from the last key until its units are shown", ms(treeFilter.answer)],
    ['the tree, from the address until its first unit is shown', ms(tree.opened)],
    ['the tree, all districts opened at once: longest frame', ms(tree.opening)],
    [`the tree, ${tree.rows.toLocaleString('en')} rows scrolled through: longest frame`, ms(tree.scrolling)],
    ['a letter typed in the open tree, until its row has the focus', ms(tree.letter)],
    ['the tree, rows drawn at most at once', against(tree.drawn <= 80, tree.drawn, 80)],
    ['the tree, busy at most without a pause in all of this', against(tree.busy <= 1000, ms(tree.busy), '1 s')],
  ];
  const units = (counts.partyUnits + counts.administrativeUnits).toLocaleString('en');
  return `How quick it answers at scale L (${units} units), the slowest of what was tried:\n\n${table(['what', 'measured'], rows)}`;
};

/** Prints the figures, keeps them as JSON, and writes them into the documentation when asked. */
export async function report(measured) {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}`;
  const conditions = `Chromium ${measured.browser}, Node ${process.version}, ${machine}.`;
  const text = [conditions, judgedTable(measured), loadedTable(measured), answeredTable(measured)].join('\n\n');
  process.stdout.write(`${text}\n`);
  for (const { name, scale, found } of measured.judged)
    if (found.length) process.stdout.write(`\n${name}, ${scale}: ${found.join('; ')}\n`);
  await mkdir(results, { recursive: true });
  await writeFile(new URL('latest.json', results), JSON.stringify(measured, null, 1));
  if (!measured.isWriting) return;
  const before = await readFile(documentation, 'utf8');
  const from = before.indexOf(begin);
  const until = before.indexOf(end);
  if (from < 0 || until < from) throw new Error('docs/performance.md has no place for the result');
  await writeFile(documentation, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(until)}`);
}
