import { countsIn, keep, machineOf, number, perSecond, ratio, ratioCell, tableOf } from '../figures.mjs';
import { connections } from '../measure.mjs';
import { shownViewers } from './measure-rights.mjs';

/** Rights may cost an operation with an equal answer 15 % of its throughput. */
const least = 0.85;

const row = ({ title, viewers }) => [title, ...shownViewers.map((name) => cell(viewers[name]))];

const cell = (pair) => (pair ? ratioCell(ratio(pair.measurements, 'theirs', 'same'), least) : '–');

const fewTable = ({ few }) =>
  tableOf(
    ['what', 'who', 'rows', 'theirs/s', 'all/s', 'theirs × all'],
    few.map(({ title, viewer, rows, all, measurements }) => [
      title,
      viewer,
      `${rows} of ${all}`,
      perSecond(measurements.theirs),
      perSecond(measurements.same),
      ratioCell(ratio(measurements, 'theirs', 'same'), least),
    ]),
  );

const section = (result) => {
  const { options, results: scales } = result;
  const conditions = `${machineOf(result)}; ${connections} connections, ${options.rounds} rounds of ${options.seconds} s. To reach: ${number(least)}.`;
  const parts = scales.flatMap((scale) => [
    `### Rights, scale ${scale.scale}`,
    countsIn(scale),
    tableOf(['operation', ...scale.titles], scale.operations.map(row)),
    ...(scale.few.length > 0 ? ['Few visible rows among many, against a full page of who sees all:', fewTable(scale)] : []),
  ]);
  return [conditions, ...parts].join('\n\n');
};

const place = { file: 'rights.json', begin: '<!-- measured: npm run bench -- --rights --write -->', end: '<!-- /measured: rights -->' };

/** Prints what rights cost as a table, keeps it as JSON, and writes it into the documentation when asked. */
export const reportRights = (result) => keep(section(result), result, place);
