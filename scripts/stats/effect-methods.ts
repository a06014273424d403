import { inspectionValue } from '../../src/stats/effect/inspection-value.ts';
import { smallestVisibleFall } from '../../src/stats/effect/smallest-visible-fall.ts';
import { type WddInput, weightedDisplacementDifference } from '../../src/stats/effect/wdd.ts';
import { displacementQuotient } from '../../src/stats/effect/wdq.ts';
import { type Fields, InputError } from './fields.ts';
import { paiMethod } from './forecast-method.ts';
import type { Method } from './method.ts';

const AREAS = {
  treated: '[before, after] counts of the treated area; also {"before", "after"} or "treatedBefore" and "treatedAfter"',
  control: '[before, after] of the comparison area',
};

/** Other names of the four areas in front of "before" and "after"; the short ones are those of the papers (T0, T1, C0, C1). */
const FLAT = {
  treated: ['treated', 'treat', 'treatment', 'target', 't', 'a'],
  control: ['control', 'cont', 'comparison', 'c'],
  buffer: ['buffer', 'displacement', 'disp', 'disptreated', 'displacementtreated', 'dt', 'b'],
  bufferControl: ['buffercontrol', 'controlbuffer', 'dispcontrol', 'displacementcontrol', 'dc', 'cb'],
} as const;
const MOMENTS = [
  ['before', 'pre', '0'],
  ['after', 'post', '1'],
] as const;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Four to eight counts with a name each, brought to [before, after] per area; "alpha" to "confidence". */
function countsByName(source: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = {};
  const pairs = new Map<string, unknown[]>();
  for (const [name, value] of Object.entries(source)) {
    const meant = typeof value === 'number' ? areaOf(plain(name)) : null;
    if (name === 'alpha' && typeof value === 'number') result['confidence'] = 1 - value;
    else if (meant) {
      const pair = pairs.get(meant.area) ?? [];
      pair[meant.moment] = value;
      pairs.set(meant.area, pair);
    } else result[name] = value;
  }
  for (const [area, [before = null, after = null]] of pairs) result[area] = [before, after];
  return result;
}

function areaOf(name: string): { readonly area: string; readonly moment: number } | null {
  for (const [area, names] of Object.entries(FLAT)) {
    for (const [moment, words] of MOMENTS.entries()) {
      if (names.some((one) => words.some((word) => name === one + word || name === word + one))) return { area, moment };
    }
  }
  return null;
}

/** [before, after], both at least 0. */
function changeOf(input: Fields, name: string): readonly [number, number] {
  const pair = input.pair(name);
  if (pair.some((count) => count < 0)) throw new InputError(`"${name}" must hold counts of at least 0, not ${JSON.stringify(pair)}`);
  return pair;
}

const wddMethod: Method = {
  name: 'wdd',
  answers: 'Weighted displacement difference (effect/wdd.ts): local, displacement and total with se, z, p and interval',
  gives:
    '"local", "displacement" (null without a buffer) and "total": estimate, se, z, p (two-sided), interval (at "confidence"), interval90, interval95',
  fields: {
    ...AREAS,
    buffer: '[before, after] of the ring around the treated area (default none)',
    bufferControl: '[before, after] of the area the ring is compared with (default none)',
    time: '[length before, length after] (default [1, 1])',
    area: '{"treated", "control", "buffer", "bufferControl"} sizes (default 1 each)',
    confidence: 'of the interval (default 0.9); also "alpha", 1 less it',
  },
  forms: countsByName,
  run(input) {
    const optional = (name: 'buffer' | 'bufferControl' | 'time') => (input.has(name) ? { [name]: changeOf(input, name) } : {});
    const area = input.has('area') ? { area: sizesOf(input.object('area')) } : {};
    const base = {
      treated: changeOf(input, 'treated'),
      control: changeOf(input, 'control'),
      ...optional('buffer'),
      ...optional('bufferControl'),
      ...optional('time'),
      ...area,
    };
    if (input.has('time') && !input.pair('time').every((length) => length > 0))
      throw new InputError('"time" must hold two lengths above 0');
    const at = (confidence: number) => weightedDisplacementDifference({ ...base, confidence });
    const [own, at90, at95] = [at(input.share('confidence', 0.9)), at(0.9), at(0.95)];
    const withBoth = <K extends 'local' | 'displacement' | 'total'>(part: K) =>
      own[part] && { ...own[part], interval90: at90[part]?.interval, interval95: at95[part]?.interval };
    return { local: withBoth('local'), displacement: withBoth('displacement'), total: withBoth('total') };
  },
};

const sizesOf = (sizes: Fields): NonNullable<WddInput['area']> => ({
  treated: sizes.number('treated', 1),
  control: sizes.number('control', 1),
  buffer: sizes.number('buffer', 1),
  bufferControl: sizes.number('bufferControl', 1),
});

/** As the paper has it, A is the treated area, B the buffer and C the control. */
function quotientByName(source: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const letters = new Map([
    ['a', 'treated'],
    ['b', 'buffer'],
    ['c', 'control'],
  ]);
  const named = Object.entries(source).map(([name, value]) => [letters.get(name.toLowerCase()) ?? name, value] as const);
  return countsByName(Object.fromEntries(named));
}

const wdqMethod: Method = {
  name: 'wdq',
  answers: 'Weighted displacement quotient (effect/wdq.ts); null where the action had no success',
  gives:
    '"success" (T1/C1 - T0/C0), "buffer" (B1/C1 - B0/C0), "wdq" = buffer / success, "reading", "netPrevented" incidents in both areas (Guerette 2009)',
  fields: { ...AREAS, buffer: '[before, after] of the ring around the treated area' },
  forms: quotientByName,
  run: (input) =>
    displacementQuotient({
      treated: changeOf(input, 'treated'),
      buffer: changeOf(input, 'buffer'),
      control: changeOf(input, 'control'),
    }),
};

const fallMethod: Method = {
  name: 'smallest-visible-fall',
  answers: 'The smallest fall the WDD would show (effect/smallest-visible-fall.ts)',
  fields: {
    treated: 'count before in the treated area',
    control: 'count before in the comparison area',
    length: 'length after over length before (default 1)',
    confidence: 'of the interval (default 0.9)',
    power: 'chance of seeing it (default 0.8)',
  },
  run: (input) =>
    smallestVisibleFall({
      treated: input.number('treated'),
      control: input.number('control'),
      length: input.number('length', 1),
      confidence: input.share('confidence', 0.9),
      power: input.share('power', 0.8),
    }),
};

const inspectionMethod: Method = {
  name: 'inspection-value',
  answers: 'Hit rates and lift over the random share (effect/inspection-value.ts): Clopper-Pearson, Koopman, Fisher',
  gives: '"chosen" and "random": hits, of, rate, interval (95 %); "lift" with "interval" (95 %), "p" (one-sided)',
  fields: { chosen: '[hits, sites] of the chosen sites', random: '[hits, sites] of the random share' },
  run(input) {
    const shareOf = (name: string): readonly [number, number] => {
      const [hits, sites] = input.pair(name);
      const fits = Number.isInteger(hits) && Number.isInteger(sites) && hits >= 0 && sites > 0 && hits <= sites;
      if (!fits)
        throw new InputError(`"${name}" must be [hits, sites], whole numbers with no more hits than sites, not [${hits}, ${sites}]`);
      return [hits, sites];
    };
    return inspectionValue(shareOf('chosen'), shareOf('random'));
  },
};

export const EFFECT_METHODS: readonly Method[] = [wddMethod, wdqMethod, fallMethod, inspectionMethod, paiMethod];
