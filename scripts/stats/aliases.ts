/** Other names under which fields are known elsewhere; read when the method knows the right-hand name and not the left-hand one. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  values: ['value', 'counts', 'count', 'cases', 'data', 'attribute', 'z', 'variable', 'rates', 'observed'],
  counts: ['count', 'cases', 'series', 'observed', 'values', 'value', 'deaths', 'events'],
  series: ['values', 'counts', 'data', 'x', 'y'],
  expected: ['baseline', 'expectedCounts', 'expectedCases', 'expectedCount', 'e'],
  population: ['pop', 'populations', 'inhabitants', 'atRisk', 'persons', 'n', 'births', 'exposure'],
  cases: ['events', 'incidents'],
  points: ['coords', 'coordinates', 'xy', 'locations', 'centroids', 'centers', 'centres', 'geo', 'sites', 'places'],
  x: ['lng', 'lon', 'long', 'longitude', 'easting', 'longitudes', 'xs'],
  y: ['lat', 'latitude', 'northing', 'latitudes', 'ys'],
  lng: ['lon', 'long', 'longitude', 'x'],
  lat: ['latitude', 'y'],
  neighbours: [
    'neighbors',
    'neighbour',
    'neighbor',
    'nb',
    'adjacency',
    'neighborLists',
    'neighbourLists',
    'adjacencyList',
    'adjacencyLists',
  ],
  base: ['indexBase', 'indexFrom', 'oneBased'],
  edges: ['pairs', 'links', 'edgeList'],
  matrix: ['w', 'weightMatrix', 'adjacencyMatrix', 'weightsMatrix'],
  band: [
    'distance',
    'distanceBand',
    'maxDistance',
    'dmax',
    'threshold',
    'd',
    'd2',
    'bandwidth',
    'distanceThreshold',
    'thresholdDistance',
    'dist',
  ],
  nearest: ['k', 'knn', 'nearestNeighbours', 'nearestNeighbors'],
  ring: ['kRing', 'order', 'lag'],
  self: ['star', 'includeSelf', 'selfIncluded', 'isStar'],
  draws: ['nsim', 'nsims', 'permutations', 'simulations', 'nrep', 'iterations', 'replications', 'reps', 'monteCarlo'],
  share: ['maxShare', 'maxPopulation', 'maxPopulationShare', 'popUpperBound', 'maxPop', 'ubpop'],
  radius: ['maxRadius'],
  seed: ['randomSeed'],
  dates: ['date', 'day', 'dayNumber', 'time', 'times', 't'],
  begin: ['start', 'starts', 'begins', 'from'],
  end: ['stop', 'ends', 'to', 'until'],
  zone: ['timezone', 'tz', 'timeZone'],
  distances: [
    'sds',
    'distance',
    'distanceBands',
    'distanceLimits',
    'spatialBands',
    'spaceBands',
    'spatialLimits',
    'spaceLimits',
    'epsS',
    'sBand',
    'sBands',
    'metres',
    'meters',
  ],
  days: [
    'tds',
    'dayBands',
    'dayLimits',
    'temporalBands',
    'timeBands',
    'temporalLimits',
    'timeLimits',
    'epsT',
    'tBand',
    'tBands',
    'daysPerStep',
    'timeAggregation',
  ],
  metric: ['distanceMethod', 'distanceMetric'],
  before: ['a', 'pre', 'count1', 'n1', 'x1', 'first', 'countBefore', 'beforeCount'],
  after: ['b', 'post', 'count2', 'n2', 'x2', 'second', 'countAfter', 'afterCount', 'actual', 'observed', 'counts', 'events'],
  exposure: ['exposures', 'lengths', 'population', 'populations', 'time', 'times', 't'],
  treated: ['target', 'treatment', 'treat', 'action'],
  control: ['comparison', 'controls', 'cont'],
  buffer: ['displacement', 'catchment', 'dispTreated', 'displacementTreated', 'displacementArea', 'bufferTreated'],
  bufferControl: ['dispControl', 'displacementControl', 'controlBuffer', 'controlDisplacement'],
  time: ['timeWeights', 'times', 'lengths', 'periods'],
  area: ['areaWeights', 'areas'],
  confidence: ['level', 'conf', 'confLevel', 'confidenceLevel', 'ci'],
  frequency: ['freq'],
  at: ['range', 'positions'],
  first: ['start', 'startDate', 'firstDate', 'begin'],
  years: ['b'],
  window: ['w', 'halfWindow'],
  periods: ['noPeriods'],
  recent: ['pastWeeksNotIncluded'],
  trendBelow: ['pThresholdTrend'],
  reweightAbove: ['weightsThreshold'],
  threshold: ['thresholdMethod'],
  steps: ['bins', 'hot', 'states'],
  z: ['zScores', 'giZ'],
  p: ['pValues', 'pValue', 'pvals', 'pval', 'ps'],
  tests: ['n', 'm', 'family'],
  alpha: ['q', 'fdr', 'level', 'significance'],
  flagged: ['flags', 'hotspots', 'predicted', 'forecast', 'flag'],
  chosen: ['scored', 'targeted', 'selected'],
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Names that say that coordinates are degrees. */
const DEGREES = new Set(['lng', 'lon', 'long', 'longitude', 'longitudes']);

/**
 * The input with every field under the name the method knows. A name that is known as it is stays; case, `_`, `-` and `.`
 * make no difference; `longitude` and `latitude` for `x` and `y` set `degrees`.
 */
export function underOurNames(source: Readonly<Record<string, unknown>>, known: Readonly<Record<string, string>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(source)) {
    if (name in known) {
      result[name] = value;
      continue;
    }
    const field = fieldNamed(name, known, source);
    result[field === undefined || field in result ? name : field] = value;
    if (field === 'x' && 'degrees' in known && !('degrees' in source) && DEGREES.has(plain(name))) result['degrees'] = true;
  }
  if (result['base'] === true) result['base'] = 1;
  if (result['base'] === false) result['base'] = 0;
  return result;
}

/** The field of ours that a name stands for, if any; one that is given itself in `source` is not meant. */
export function fieldNamed(
  name: string,
  known: Readonly<Record<string, string>>,
  source: Readonly<Record<string, unknown>> = {},
): string | undefined {
  if (name in known) return name;
  const open = Object.keys(known).filter((own) => !(own in source));
  return open.find((own) => plain(own) === plain(name)) ?? open.find((own) => ALIASES[own]?.some((other) => plain(other) === plain(name)));
}

/** Other names of a field, for the help. */
export const otherNames = (field: string): readonly string[] => ALIASES[field] ?? [];
