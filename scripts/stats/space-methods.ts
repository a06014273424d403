import { adjustedP, stepUpThreshold } from '../../src/stats/benjamini-hochberg.ts';
import { normalUpperTail } from '../../src/stats/distributions/normal.ts';
import { randomisationP } from '../../src/stats/exact-p.ts';
import { gi, giStar } from '../../src/stats/gi-star.ts';
import { globalGeary } from '../../src/stats/moran/geary.ts';
import { generalG } from '../../src/stats/moran/general-g.ts';
import { globalMoran, localMoran, totalMoran } from '../../src/stats/moran/moran.ts';
import type { WeightRows } from '../../src/stats/moran/weight-rows.ts';
import { weightedGi } from '../../src/stats/weighted-gi.ts';
import { type Fields, InputError } from './fields.ts';
import type { Method } from './method.ts';
import { hasWeights, inShares, NEIGHBOUR_FIELDS, neighboursOf, WEIGHT_FIELDS, weightsOf } from './neighbours.ts';

const VALUES = { values: 'list with one number per place' };
const SELF = { self: 'whether a place is its own neighbour' };

function valuesOf(input: Fields, places: number): Float64Array {
  const values = input.numbers('values', places);
  if (values.length === 0) throw new InputError('there are no places');
  return values;
}

/** z with the p that a normal distribution gives it, and both after Benjamini-Hochberg. */
function withNormalP(z: Float64Array) {
  const pUpper = z.map(normalUpperTail);
  const pTwoSided = z.map((value) => Math.min(1, 2 * normalUpperTail(Math.abs(value))));
  return { z, pUpper, pTwoSided, qUpper: adjustedP(pUpper), qTwoSided: adjustedP(pTwoSided) };
}

/** As R `spdep::localG`: a place that is its own neighbour gives Gi*, else Gi. */
function localG(input: Fields, star: boolean) {
  const rows = weightsOf(input, star);
  const values = valuesOf(input, rows.offset.length - 1);
  const shared = input.text('style', ['B', 'W'], 'B') === 'W';
  if (hasWeights(input)) return withNormalP(weightedGi(values, shared ? inShares(rows) : rows, star));
  // Equal weights, or equal shares: the weight drops out.
  return withNormalP(star ? giStar(values, rows) : gi(values, rows));
}

const G_GIVES =
  'lists per place: "z" (0 where nothing can vary, such as for Gi of a place without neighbours), "pUpper", "pTwoSided" of the normal distribution, "qUpper", "qTwoSided" after Benjamini-Hochberg over all places';
const G_FIELDS = { ...VALUES, ...NEIGHBOUR_FIELDS, ...WEIGHT_FIELDS, style: `${WEIGHT_FIELDS.style} (default "B"; z is the same)` };

const giStarMethod: Method = {
  name: 'gi-star',
  gives: G_GIVES,
  answers: 'Getis-Ord Gi* (gi-star.ts; weighted-gi.ts with weights): z, normal p (upper and two-sided) and both after BH',
  fields: { ...G_FIELDS, self: `${SELF.self} (default true); false gives Gi, as spdep localG does` },
  run: (input) => localG(input, input.flag('self', true)),
};

const giMethod: Method = {
  name: 'gi',
  gives: G_GIVES,
  answers: 'Getis-Ord Gi, the place itself left out (gi-star.ts; weighted-gi.ts with weights): z, normal p and BH',
  fields: { ...G_FIELDS, self: 'false (default); true gives Gi*' },
  run: (input) => localG(input, input.flag('self', false)),
};

const exactMethod: Method = {
  name: 'exact-gi-star',
  gives:
    'lists per place: "z", "p" (chance of so large a sum when all counts are dealt out again), "q"; "method" is "normal" where the counts are too large for the table',
  answers: 'Gi* with the exact upper-tail p of total randomisation and BH (exact-p.ts)',
  fields: { values: 'list with one whole number of at least 0 per place', ...NEIGHBOUR_FIELDS, self: `${SELF.self} (default true)` },
  run(input) {
    const disks = neighboursOf(input, input.flag('self', true));
    const values = input.counts('values', disks.offset.length - 1);
    const { p, method } = randomisationP(values, disks);
    return { z: giStar(values, disks), p, q: adjustedP(p), method };
  },
};

const bhMethod: Method = {
  name: 'bh',
  bare: 'p',
  gives: '"q" (as p.adjust of R with method "BH"), "threshold", "flagged"',
  answers: 'Benjamini-Hochberg step-up (benjamini-hochberg.ts): q, the largest p that stands, and how many do',
  fields: { p: 'list of p-values', tests: 'size of the family when larger than the list', alpha: 'false discovery rate (default 0.05)' },
  run(input) {
    const p = input.numbers('p');
    if (p.some((value) => value < 0 || value > 1)) throw new InputError('"p" must hold numbers from 0 to 1');
    const tests = input.whole('tests', p.length);
    const q = adjustedP(p, tests);
    const alpha = input.share('alpha', 0.05);
    return { q, threshold: stepUpThreshold(p, alpha, tests), flagged: q.filter((value) => value <= alpha).length };
  },
};

const withTwoSided = <T extends { readonly z: number }>(found: T) => ({
  ...found,
  pTwoSided: Math.min(1, 2 * normalUpperTail(Math.abs(found.z))),
});

/** Values that vary, and the weights of places that are not their own neighbours. */
function globalOf(input: Fields, unset: 'B' | 'W'): { readonly values: Float64Array; readonly weights: WeightRows } {
  const rows = weightsOf(input, false);
  const values = valuesOf(input, rows.offset.length - 1);
  if (values.every((value) => value === values[0])) throw new InputError('"values" are all equal, so there is nothing to compare');
  if (rows.index.length === 0) throw new InputError('no place has a neighbour');
  if (values.length < 4) throw new InputError(`there are ${values.length} places, and the variance needs at least 4`);
  return { values, weights: input.text('style', ['W', 'B'], unset) === 'W' ? inShares(rows) : rows };
}

const WEIGHED_FIELDS = { ...VALUES, ...NEIGHBOUR_FIELDS, ...WEIGHT_FIELDS };

const moranMethod: Method = {
  name: 'moran',
  answers: "Moran's I, global and local, as spdep moran.test and localmoran (moran/moran.ts)",
  gives:
    '"global": index, expected, variance, z, p (one-sided, greater), pTwoSided under randomisation and the same under "normality"; places without neighbours do not count. "local", lists per place: index, expected, variance, z, p (two-sided), quadrant; null where a place has no neighbours',
  fields: {
    ...WEIGHED_FIELDS,
    style: `${WEIGHT_FIELDS.style} (default "W")`,
    conditional: 'for the local ones: true, the place itself stays (default), or false, all are dealt out again (Anselin 1995)',
  },
  run(input) {
    const { values, weights } = globalOf(input, 'W');
    const { normality, ...dealt } = globalMoran(values, weights);
    const local = localMoran(values, weights);
    const global = { ...withTwoSided(dealt), normality: withTwoSided(normality) };
    if (input.flag('conditional', true)) return { global, local };
    const { expected, variance } = totalMoran(values, weights);
    const z = local.index.map((index, i) => (index - expected[i]!) / Math.sqrt(variance[i]!));
    return { global, local: { ...local, expected, variance, z, p: withNormalP(z).pTwoSided } };
  },
};

const gearyMethod: Method = {
  name: 'geary',
  answers: "Geary's C, as spdep geary.test (moran/geary.ts)",
  gives: '"ratio" (C), expected, variance, z = (1 - C) / sd, p (one-sided: like next to like), pTwoSided; the same under "normality"',
  fields: { ...WEIGHED_FIELDS, style: `${WEIGHT_FIELDS.style} (default "W")` },
  run(input) {
    const { values, weights } = globalOf(input, 'W');
    const { normality, ...dealt } = globalGeary(values, weights);
    return { ...withTwoSided(dealt), normality: withTwoSided(normality) };
  },
};

const generalMethod: Method = {
  name: 'general-g',
  answers: 'General G of Getis and Ord, as spdep globalG.test (moran/general-g.ts)',
  gives: '"index" (G), expected, variance, z, p (one-sided, greater), pTwoSided',
  fields: { ...WEIGHED_FIELDS, style: `${WEIGHT_FIELDS.style} (default "B")` },
  run(input) {
    const { values, weights } = globalOf(input, 'B');
    if (values.some((value) => value < 0)) throw new InputError('"values" must hold numbers of at least 0');
    return withTwoSided(generalG(values, weights));
  },
};

export const SPACE_METHODS: readonly Method[] = [giStarMethod, giMethod, exactMethod, bhMethod, moranMethod, gearyMethod, generalMethod];
