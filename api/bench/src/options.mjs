import { parseArgs } from 'node:util';

const usage = `npm run bench -- [options]
  --quick             one round of half a second each: shows that everything answers equally, measures nothing of worth
  --operation NAME    only this operation; may be given several times
  --scale S|L         only this scale; may be given several times
  --rounds N          rounds, 3 unless given; in each, every server is measured once for each operation
  --seconds N         seconds of load in a round, 1.5 unless given
  --rights            measures what rights cost, on our server alone, in place of the comparison with others
  --courses           measures courses, lessons, search in them, uploads and publishing, at scale L unless another is given
  --profile           writes a CPU profile of our server for each operation to api/bench/results/
  --write             writes the result into docs/performance.md
  --help
BENCH_DATABASE_URL    measures on this PostgreSQL server (a superuser) instead of an embedded one of its own\n`;

/** What was asked for on the command line. */
export const readOptions = (args = process.argv.slice(2)) => {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      operation: { type: 'string', multiple: true },
      scale: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      rights: { type: 'boolean', default: false },
      courses: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(usage);
    process.exit(0);
  }
  return {
    operations: values.operation ?? null,
    scales: values.scale ?? (values.courses ? ['L'] : ['S', 'L']),
    rounds: Number(values.rounds ?? (values.quick ? 1 : 3)),
    seconds: Number(values.seconds ?? (values.quick ? 0.5 : 1.5)),
    isOfRights: values.rights,
    isOfCourses: values.courses,
    isProfiling: values.profile,
    isWriting: values.write,
    databaseUrl: process.env.BENCH_DATABASE_URL || null,
  };
};
