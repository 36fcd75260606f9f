import lighthouse, { desktopConfig } from 'lighthouse';

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

/** What Lighthouse says of a page on a desktop, from a cold cache: the median of the rounds. */
export async function judge(address, port, rounds) {
  const all = [];
  for (let round = 0; round < rounds; round++) {
    const options = { port, logLevel: 'error', onlyCategories: ['performance', 'accessibility'] };
    const { lhr } = await lighthouse(address, options, desktopConfig);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    const found = Object.values(lhr.audits).filter(
      ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary',
    );
    all.push({
      performance: Math.round(lhr.categories.performance.score * 100),
      accessibility: Math.round(lhr.categories.accessibility.score * 100),
      pace: lhr.environment.benchmarkIndex,
      shift: lhr.audits['cumulative-layout-shift'].numericValue,
      largestPaint: lhr.audits['largest-contentful-paint'].numericValue,
      blocked: lhr.audits['total-blocking-time'].numericValue,
      found: [...found, lhr.audits['layout-shifts']]
        .filter((audit) => audit?.details?.items?.length && audit.id !== 'bf-cache')
        .map(({ id, details }) => `${id} ${details.items.map(({ node }) => node?.snippet).join(' ')}`),
    });
  }
  const of = (what) => median(all.map((one) => one[what]));
  return {
    performance: of('performance'),
    accessibility: Math.min(...all.map(({ accessibility }) => accessibility)),
    shift: Math.max(...all.map(({ shift }) => shift)),
    largestPaint: of('largestPaint'),
    blocked: of('blocked'),
    pace: of('pace'),
    found: all.at(-1).found,
  };
}
