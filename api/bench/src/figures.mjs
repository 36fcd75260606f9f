import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';

const results = new URL('../results/', import.meta.url);
const page = new URL('../../../docs/performance.md', import.meta.url);

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Throughput of one over another's: of the medians, and lowest and highest of the rounds. */
export const ratio = (measurements, one, other) => {
  const [ours, theirs] = [one, other].map((name) => measurements[name].map(({ perSecond: value }) => value));
  const rounds = ours.map((value, i) => value / theirs[i]);
  return { median: median(ours) / median(theirs), lowest: Math.min(...rounds), highest: Math.max(...rounds) };
};

export const number = (value) => (value >= 10 ? value.toFixed(0) : value >= 3 ? value.toFixed(1) : value.toFixed(2));

export const cpu = (rounds) => {
  const of = (what) => median(rounds.map((round) => round[what]));
  if (rounds.some(({ serverCpuMs }) => !Number.isFinite(serverCpuMs))) return '–';
  return rounds.some(({ databaseCpuMs }) => databaseCpuMs === null)
    ? number(of('serverCpuMs'))
    : `${number(of('serverCpuMs'))} + ${number(of('databaseCpuMs'))}`;
};

export const perSecond = (rounds) => Math.round(median(rounds.map((round) => round.perSecond))).toLocaleString('en');

/** A ratio, with whether it reaches what it should; where the other finished no request in a round there is none. */
export const ratioCell = ({ median: middle, lowest, highest }, target) => {
  if (!Number.isFinite(middle)) return 'it finished none';
  const mark = target === undefined ? '' : middle >= target ? ' ✓' : ` (to reach: ${target})`;
  return `**${number(middle)}** (${number(lowest)}–${number(highest)})${mark}`;
};

/** A table of Markdown: the first column on the left, all others on the right. */
export const tableOf = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** On what and how it was measured. */
export const machineOf = ({ databaseVersion, nodeVersion }) =>
  `PostgreSQL ${databaseVersion}, Node ${nodeVersion}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores`;

/** What a scale holds. */
export const countsIn = ({ counts }) =>
  `${Object.entries(counts)
    .map(([what, count]) => `${count.toLocaleString('en')} ${what.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}`)
    .join(', ')}.`;

/** Prints a result, keeps it as JSON, and writes it into its place in the documentation when asked. */
export const keep = async (text, result, { file, begin, end }) => {
  process.stdout.write(`${text}\n`);
  await mkdir(results, { recursive: true });
  await writeFile(new URL(file, results), JSON.stringify(result, null, 1));
  if (!result.options.isWriting) return;
  const before = await readFile(page, 'utf8');
  const from = before.indexOf(begin);
  const until = before.indexOf(end);
  if (from < 0 || until < from) throw new Error('docs/performance.md has no place for the result');
  await writeFile(page, `${before.slice(0, from + begin.length)}\n\n${text}\n\n${before.slice(until)}`);
};
