/** Other names of the methods, as papers and packages have them; case and signs make no difference. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'gi-star': ['gi*', 'g*', 'getis-ord', 'getis-ord-gi-star', 'getis-ord-gi*', 'local-g-star', 'hotspots', 'hot-spot-analysis'],
  gi: ['local-g', 'localg', 'getis-ord-gi'],
  'exact-gi-star': ['exact', 'exact-p', 'exact-gi*', 'gi-star-exact', 'gi-star-exact-p'],
  bh: ['benjamini-hochberg', 'fdr', 'p-adjust', 'adjusted-p'],
  moran: ['morans-i', 'moran-i', 'moran-test', 'global-moran', 'local-moran', 'localmoran', 'lisa'],
  geary: ['gearys-c', 'geary-c', 'geary-test', 'global-geary'],
  'general-g': ['global-g', 'globalg', 'globalg-test', 'getis-ord-general-g'],
  'eb-rates': ['eb', 'empirical-bayes', 'marshall', 'ebest', 'eblocal', 'rates', 'shrunk-rates', 'eb-rate', 'empirical-bayes-rates'],
  'poisson-scan': ['scan', 'kulldorff', 'satscan', 'spatial-scan', 'scan-statistic', 'scan-poisson', 'kulldorff-scan'],
  'space-time-permutation': ['stp', 'stps', 'stp-scan', 'space-time-scan', 'space-time-permutation-scan', 'permutation-scan'],
  'mann-kendall': ['mk', 'kendall', 'mk-test', 'mann-kendall-test', 'trend'],
  farrington: ['farrington-flexible', 'improved-farrington', 'surveillance', 'noufaily'],
  knox: ['near-repeat', 'near-repeats', 'knox-test', 'knox-table', 'near-repeat-table', 'near-repeat-calculator'],
  aoristic: ['aoristic-analysis', 'aoristic-weights'],
  hottimes: ['hottime', 'hot-times', 'week-scan'],
  'count-change': [
    'two-counts',
    'count-compare',
    'rate-ratio',
    'poisson-test',
    'change-of-counts',
    'compare-counts',
    'change',
    'binom-test',
  ],
  emerging: ['emerging-hot-spots', 'emerging-hot-spot-analysis', 'emerging-hotspots', 'emerging-classes'],
  signal: ['monthly-signal', 'month-signal', 'baseline', 'unusual'],
  problems: ['unique-problems'],
  'walk-forward': ['walkforward', 'backtest'],
  wdd: ['weighted-displacement-difference', 'wdd-test', 'displacement-difference'],
  wdq: ['weighted-displacement-quotient', 'displacement-quotient', 'displacement'],
  'inspection-value': ['lift', 'inspection-lift', 'hit-rate-lift'],
  pai: ['forecast-value', 'forecast', 'hit-rate', 'pei', 'rri', 'prediction-accuracy-index'],
};

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\*/g, 'star')
    .replace(/[^a-z0-9]/g, '');

/** The name of ours that is meant, or undefined. */
export function meantMethod(name: string, own: readonly string[]): string | undefined {
  const wanted = plain(name);
  return own.find((one) => plain(one) === wanted || NAMES[one]?.some((other) => plain(other) === wanted));
}

/** Other names of a method, for the help. */
export const otherMethodNames = (name: string): readonly string[] => NAMES[name] ?? [];
