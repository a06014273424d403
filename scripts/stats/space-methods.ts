import { adjustedP, stepUpThreshold } from '../../src/stats/benjamini-hochberg.ts';
import { normalUpperTail } from '../../src/stats/distributions/normal.ts';
import { randomisationP } from '../../src/stats/exact-p.ts';
import { gi, giStar } from '../../src/stats/gi-star.ts';
import { globalMoran, localMoran } from '../../src/stats/moran/moran.ts';
import { weightedGi } from '../../src/stats/weighted-gi.ts';
import { type Fields, InputError } from './fields.ts';
import type { Method } from './method.ts';
import { hasWeights, inShares, NEIGHBOUR_FIELDS, neighboursOf, WEIGHT_FIELDS, weightsOf } from './neighbours.ts';

const VALUES = { values: 'list with one number per place' };
const SELF = { self: 'whether a place is its own neighbour' };

function valuesOf(input: Fields, places: number): Float64Array {
  return input.numbers('values', places);
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

const G_FIELDS = { ...VALUES, ...NEIGHBOUR_FIELDS, ...WEIGHT_FIELDS, style: `${WEIGHT_FIELDS.style} (default "B"; z is the same)` };

const giStarMethod: Method = {
  name: 'gi-star',
  answers: 'Getis-Ord Gi* (gi-star.ts; weighted-gi.ts with weights): z, normal p (upper and two-sided) and both after BH',
  fields: { ...G_FIELDS, self: `${SELF.self} (default true); false gives Gi, as spdep localG does` },
  run: (input) => localG(input, input.flag('self', true)),
};

const giMethod: Method = {
  name: 'gi',
  answers: 'Getis-Ord Gi, the place itself left out (gi-star.ts; weighted-gi.ts with weights): z, normal p and BH',
  fields: { ...G_FIELDS, self: 'false (default); true gives Gi*' },
  run: (input) => localG(input, input.flag('self', false)),
};

const exactMethod: Method = {
  name: 'exact-gi-star',
  answers: 'Gi* with the exact upper-tail p of total randomisation and BH (exact-p.ts)',
  fields: { values: 'list with one whole number of at least 0 per place', ...NEIGHBOUR_FIELDS, self: `${SELF.self} (default true)` },
  run(input) {
    const disks = neighboursOf(input, input.flag('self', true));
    const values = valuesOf(input, disks.offset.length - 1);
    const { p, method } = randomisationP(values, disks);
    return { z: giStar(values, disks), p, q: adjustedP(p), method };
  },
};

const bhMethod: Method = {
  name: 'bh',
  answers: 'Benjamini-Hochberg step-up (benjamini-hochberg.ts): q, the largest p that stands, and how many do',
  fields: { p: 'list of p-values', tests: 'size of the family when larger than the list', alpha: 'false discovery rate (default 0.05)' },
  run(input) {
    const p = input.numbers('p');
    if (p.some((value) => value < 0 || value > 1)) throw new InputError('"p" must hold numbers from 0 to 1');
    const tests = input.number('tests', p.length);
    const q = adjustedP(p, tests);
    const alpha = input.number('alpha', 0.05);
    return { q, threshold: stepUpThreshold(p, alpha, tests), flagged: q.filter((value) => value <= alpha).length };
  },
};

const moranMethod: Method = {
  name: 'moran',
  answers:
    "Moran's I, global (randomisation; p is one-sided, greater) and local (conditional, two-sided), as spdep moran.test and localmoran (moran/moran.ts)",
  fields: { ...VALUES, ...NEIGHBOUR_FIELDS, ...WEIGHT_FIELDS, style: `${WEIGHT_FIELDS.style} (default "W")` },
  run(input) {
    const rows = weightsOf(input, false);
    const values = valuesOf(input, rows.offset.length - 1);
    const weights = input.text('style', ['W', 'B'], 'W') === 'W' ? inShares(rows) : rows;
    const global = globalMoran(values, weights);
    const pTwoSided = Math.min(1, 2 * normalUpperTail(Math.abs(global.z)));
    return { global: { ...global, pTwoSided }, local: localMoran(values, weights) };
  },
};

export const SPACE_METHODS: readonly Method[] = [giStarMethod, giMethod, exactMethod, bhMethod, moranMethod];
