import { countsIn, cpu, keep, machineOf, median, number, perSecond, ratio, ratioCell, tableOf } from './figures.mjs';
import { connections, writers } from './measure.mjs';

const row = ({ title, note, target, measurements }) => {
  const { ours, floor, peer } = measurements;
  return [
    note ? `${title} (${note})` : title,
    perSecond(ours),
    perSecond(floor),
    perSecond(peer),
    ratioCell(ratio(measurements, 'ours', 'floor'), target?.floor),
    ratioCell(ratio(measurements, 'ours', 'peer'), target?.peer),
    cpu(ours),
    cpu(floor),
    cpu(peer),
  ];
};

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

/** The table of a scale's operations. */
export const comparison = ({ operations }) => {
  const deep = deepAgainstFirst(operations);
  return [tableOf(head, operations.map(row)), ...(deep ? ['', deep] : [])].join('\n');
};

const deepAgainstFirst = (operations) => {
  const of = (name) => operations.find((operation) => operation.name === name)?.measurements.ours.map(({ perSecond: value }) => value);
  const [first, deep] = [of('first-page'), of('deep-page')];
  return first && deep ? `The deep page costs ${number(median(first) / median(deep))} × the first (to reach: at most 1.2).` : null;
};

const section = (result) => {
  const { options, results: scales } = result;
  const conditions = `${machineOf(result)}; ${connections} connections (mutation ${writers}), ${options.rounds} rounds of ${options.seconds} s. CPU is milliseconds a request, server + PostgreSQL.`;
  const parts = scales.flatMap((scale) => [
    `### Scale ${scale.scale}`,
    countsIn(scale),
    comparison(scale),
    differencesOf(scale),
    ...profilesOf(scale),
  ]);
  return [conditions, ...parts].join('\n\n');
};

/** Where our server's time went, where it was looked at. */
export const profilesOf = ({ profiles }) =>
  profiles.map(({ name, parts }) => {
    const total = parts.reduce((sum, { ms }) => sum + ms, 0);
    const shown = parts.slice(0, 10).map(({ part, ms }) => `${part} ${((ms / total) * 100).toFixed(0)} %`);
    return `Profile of our server, ${name}: ${shown.join(', ')}.`;
  });

/** Whether the answers were equal. */
export const differencesOf = ({ operations }) => {
  const all = operations.flatMap(({ name, differences }) => differences.map((difference) => `- ${name}: ${difference}`));
  return all.length ? `Answers that differ:\n${all.join('\n')}` : 'The answers of all three were equal for every case.';
};

const place = { file: 'latest.json', begin: '<!-- measured: npm run bench -- --write -->', end: '<!-- /measured -->' };

/** Prints the result as a table, keeps it as JSON, and writes it into the documentation when asked. */
export const report = (result) => keep(section(result), result, place);
