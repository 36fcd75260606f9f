import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { connections, writers } from './measure.mjs';

const results = new URL('../results/', import.meta.url);
const page = new URL('../../../docs/performance.md', import.meta.url);

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Throughput of ours over another's: of the medians, and lowest and highest of the rounds. */
const ratio = (measurements, other) => {
  const ours = measurements.ours.map(({ perSecond }) => perSecond);
  const theirs = measurements[other].map(({ perSecond }) => perSecond);
  const rounds = ours.map((value, i) => value / theirs[i]);
  return { median: median(ours) / median(theirs), lowest: Math.min(...rounds), highest: Math.max(...rounds) };
};

const number = (value) => (value >= 10 ? value.toFixed(0) : value >= 3 ? value.toFixed(1) : value.toFixed(2));
const cpu = (rounds) => {
  const of = (what) => median(rounds.map((round) => round[what]));
  if (rounds.some(({ serverCpuMs }) => serverCpuMs === null)) return '–';
  return rounds.some(({ databaseCpuMs }) => databaseCpuMs === null)
    ? number(of('serverCpuMs'))
    : `${number(of('serverCpuMs'))} + ${number(of('databaseCpuMs'))}`;
};
const perSecond = (rounds) => Math.round(median(rounds.map((round) => round.perSecond))).toLocaleString('en');

const ratioCell = ({ median: middle, lowest, highest }, target) => {
  const mark = target === undefined ? '' : middle >= target ? ' ✓' : ` (to reach: ${target})`;
  return `**${number(middle)}** (${number(lowest)}–${number(highest)})${mark}`;
};

const row = ({ title, note, target, measurements }) => {
  const { ours, floor, peer } = measurements;
  return [
    note ? `${title} (${note})` : title,
    perSecond(ours),
    perSecond(floor),
    perSecond(peer),
    ratioCell(ratio(measurements, 'floor'), target?.floor),
    ratioCell(ratio(measurements, 'peer'), target?.peer),
    cpu(ours),
    cpu(floor),
    cpu(peer),
  ];
};

const table = (scale) => {
  const head = [
    'operation',
    'ours/s',
    'floor/s',
    'PostGraphile/s',
    'ours × floor',
    'ours × PostGraphile',
    'CPU ours',
    'CPU floor',
    'CPU PostGraphile',
  ];
  const lines = [head, head.map((_, i) => (i ? '--:' : '---')), ...scale.operations.map(row)].map((cells) => `| ${cells.join(' | ')} |`);
  const deep = deepAgainstFirst(scale.operations);
  return [...lines, ...(deep ? ['', deep] : [])].join('\n');
};

const deepAgainstFirst = (operations) => {
  const of = (name) => operations.find((operation) => operation.name === name)?.measurements.ours.map(({ perSecond: value }) => value);
  const [first, deep] = [of('first-page'), of('deep-page')];
  return first && deep ? `The deep page costs ${number(median(first) / median(deep))} × the first (to reach: at most 1.2).` : null;
};

const section = ({ databaseVersion, nodeVersion, options, results: scales }) => {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores`;
  const conditions = `PostgreSQL ${databaseVersion}, Node ${nodeVersion}, ${machine}; ${connections} connections (mutation ${writers}), ${options.rounds} rounds of ${options.seconds} s. CPU is milliseconds a request, server + PostgreSQL.`;
  const parts = scales.flatMap((scale) => [
    `### Scale ${scale.scale}`,
    `${Object.entries(scale.counts)
      .map(([what, count]) => `${count.toLocaleString('en')} ${what.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`)
      .join(', ')}.`,
    table(scale),
    differencesOf(scale),
    ...profilesOf(scale),
  ]);
  return [conditions, ...parts].join('\n\n');
};

const profilesOf = ({ profiles }) =>
  profiles.map(({ name, parts }) => {
    const total = parts.reduce((sum, { ms }) => sum + ms, 0);
    const shown = parts.slice(0, 10).map(({ part, ms }) => `${part} ${((ms / total) * 100).toFixed(0)} %`);
    return `Profile of our server, ${name}: ${shown.join(', ')}.`;
  });

const differencesOf = ({ operations }) => {
  const all = operations.flatMap(({ name, differences }) => differences.map((difference) => `- ${name}: ${difference}`));
  return all.length ? `Answers that differ:\n${all.join('\n')}` : 'The answers of all three were equal for every case.';
};

/** Prints the result as a table, keeps it as JSON, and writes it into the documentation when asked. */
export const report = async (result) => {
  const text = section(result);
  process.stdout.write(`${text}\n`);
  await mkdir(results, { recursive: true });
  await writeFile(new URL('latest.json', results), JSON.stringify(result, null, 1));
  if (!result.options.isWriting) return;
  const [begin, end] = ['<!-- measured: npm run bench -- --write -->', '<!-- /measured -->'];
  const before = await readFile(page, 'utf8');
  const from = before.indexOf(begin);
  const until = before.indexOf(end);
  if (from < 0 || until < from) throw new Error('docs/performance.md has no place for the result');
  await writeFile(page, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(until)}`);
};
