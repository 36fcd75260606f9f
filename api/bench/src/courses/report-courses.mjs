import { countsIn, keep, machineOf, median, perSecond, ratio, ratioCell, tableOf } from '../figures.mjs';
import { connections } from '../measure.mjs';
import { comparison, differencesOf, profilesOf } from '../report.mjs';
import { mostMs } from './publishing.mjs';
import { large, many } from './uploads.mjs';

const mark = (isReached, target) => (isReached ? ' ✓' : ` (to reach: ${target})`);
const whole = (number) => Math.round(number).toLocaleString('en');

const largeRow = ({ idle, more, beside, seconds }) => [
  `one file of ${whole(large.bytes / 1_000_000)} MB, sent in ${whole(seconds)} s`,
  `**${whole(more)} MB**${mark(more < large.mostMegabytes, `under ${large.mostMegabytes} MB`)} more than the ${whole(idle)} MB of the idle server; the process that looks into it ${whole(beside)} MB`,
];
const manyRow = ({ measurements }) => [
  `${many.count} uploads at once, each of ${(many.bytesPerSecond * 8) / 1_000_000} Mbit/s: lessons read beside them`,
  `${ratioCell(ratio(measurements, 'beside', 'alone'), many.leastShare)} × the ${perSecond(measurements.alone)}/s without`,
];
const publishingRow = ({ lessons, times }) => [
  `publishing a course of ${lessons} lessons, ${times.length} times`,
  `**${whole(median(times))} ms** (${whole(Math.min(...times))}–${whole(Math.max(...times))})${mark(median(times) < mostMs, `under ${mostMs} ms`)}`,
];

const writesOf = ({ large: one, many: several, publishing }) => {
  const rows = [
    ...(one ? [largeRow(one)] : []),
    ...(several ? [manyRow(several)] : []),
    ...(publishing ? [publishingRow(publishing)] : []),
  ];
  return rows.length ? ['Our server alone:', tableOf(['what', 'measured'], rows)] : [];
};

const section = (result) => {
  const { options, results: scales } = result;
  const conditions = `${machineOf(result)}; ${connections} connections, ${options.rounds} rounds of ${options.seconds} s. CPU is milliseconds a request, server + PostgreSQL.`;
  const parts = scales.flatMap((scale) => [
    `### Courses, scale ${scale.scale}`,
    countsIn(scale),
    comparison(scale),
    differencesOf(scale),
    ...writesOf(scale),
    ...profilesOf(scale),
  ]);
  return [conditions, ...parts].join('\n\n');
};

const place = { file: 'courses.json', begin: '<!-- measured: npm run bench -- --courses --write -->', end: '<!-- /measured: courses -->' };

/** Prints what was measured of courses as tables, keeps it as JSON, and writes it into the documentation when asked. */
export const reportCourses = (result) => keep(section(result), result, place);
