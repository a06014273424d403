/** Other names under which fields are known elsewhere; read when the method knows the right-hand name and not the left-hand one. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  values: ['value', 'counts', 'count', 'cases', 'data', 'attribute'],
  counts: ['count', 'cases', 'series', 'observed', 'values', 'value'],
  series: ['values', 'counts', 'data', 'x', 'y'],
  expected: ['baseline', 'expectedCounts', 'e'],
  population: ['pop', 'populations', 'inhabitants', 'atRisk'],
  cases: ['events', 'incidents'],
  points: ['coords', 'coordinates', 'xy', 'locations', 'centroids', 'centers', 'centres'],
  x: ['lng', 'lon', 'long', 'longitude', 'easting', 'longitudes', 'xs'],
  y: ['lat', 'latitude', 'northing', 'latitudes', 'ys'],
  lng: ['lon', 'long', 'longitude', 'x'],
  lat: ['latitude', 'y'],
  neighbours: ['neighbors', 'nb', 'adjacency', 'neighborLists', 'neighbourLists', 'adjacencyList'],
  base: ['indexBase', 'oneBased'],
  matrix: ['w', 'weightMatrix', 'adjacencyMatrix', 'weightsMatrix'],
  band: ['distance', 'distanceBand', 'maxDistance', 'dmax', 'threshold', 'd2'],
  nearest: ['k', 'knn', 'nearestNeighbours', 'nearestNeighbors'],
  ring: ['kRing', 'order', 'lag'],
  self: ['star', 'includeSelf', 'isStar'],
  draws: ['nsim', 'nsims', 'permutations', 'simulations', 'nrep', 'iterations', 'replications', 'reps', 'monteCarlo'],
  share: ['maxShare', 'maxPopulation', 'maxPopulationShare', 'popUpperBound'],
  dates: ['date', 'time', 'times', 't'],
  begin: ['start', 'starts', 'begins', 'from'],
  end: ['stop', 'ends', 'to', 'until'],
  zone: ['timezone', 'tz', 'timeZone'],
  distances: ['sds', 'distanceBands', 'spatialBands', 'spaceBands', 'spatialLimits'],
  days: ['tds', 'dayBands', 'temporalBands', 'timeBands', 'temporalLimits', 'daysPerStep', 'timeAggregation'],
  metric: ['distanceMethod', 'distanceMetric'],
  before: ['a', 'pre', 'count1', 'n1', 'x1'],
  after: ['b', 'post', 'count2', 'n2', 'x2'],
  exposure: ['exposures', 'lengths'],
  treated: ['target', 'treatment'],
  control: ['comparison', 'controls'],
  buffer: ['displacement', 'dispTreated', 'displacementTreated'],
  bufferControl: ['dispControl', 'displacementControl', 'controlBuffer', 'controlDisplacement'],
  time: ['timeWeights'],
  confidence: ['level', 'conf', 'confLevel'],
  frequency: ['freq'],
  years: ['b'],
  window: ['w', 'halfWindow'],
  periods: ['noPeriods'],
  recent: ['pastWeeksNotIncluded'],
  trendBelow: ['pThresholdTrend'],
  reweightAbove: ['weightsThreshold'],
  threshold: ['thresholdMethod'],
  steps: ['bins', 'hot', 'states'],
  z: ['zScores', 'giZ'],
  p: ['pValues', 'pvals', 'ps'],
  flagged: ['flags', 'hotspots'],
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
    const field = Object.keys(known).find(
      (own) => !(own in source) && (plain(own) === plain(name) || ALIASES[own]?.some((other) => plain(other) === plain(name))),
    );
    result[field === undefined || field in result ? name : field] = value;
    if (field === 'x' && 'degrees' in known && !('degrees' in source) && DEGREES.has(plain(name))) result['degrees'] = true;
  }
  if (result['base'] === true) result['base'] = 1;
  if (result['base'] === false) result['base'] = 0;
  return result;
}

/** Other names of a field, for the help. */
export const otherNames = (field: string): readonly string[] => ALIASES[field] ?? [];
