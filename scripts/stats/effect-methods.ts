import { inspectionValue } from '../../src/stats/effect/inspection-value.ts';
import { smallestVisibleFall } from '../../src/stats/effect/smallest-visible-fall.ts';
import { type WddInput, weightedDisplacementDifference } from '../../src/stats/effect/wdd.ts';
import { displacementQuotient } from '../../src/stats/effect/wdq.ts';
import { forecastValue } from '../../src/stats/forecast/forecast-value.ts';
import { type Fields, InputError } from './fields.ts';
import type { Method } from './method.ts';

const AREAS = { treated: '[before, after] counts of the treated area', control: '[before, after] of the comparison area' };

const wddMethod: Method = {
  name: 'wdd',
  answers: 'Weighted displacement difference (effect/wdd.ts): local, displacement and total with se, z, p and interval',
  fields: {
    ...AREAS,
    buffer: '[before, after] of the ring around the treated area (default none)',
    bufferControl: '[before, after] of the area the ring is compared with (default none)',
    time: '[length before, length after] (default [1, 1])',
    area: '{"treated", "control", "buffer", "bufferControl"} sizes (default 1 each)',
    confidence: 'of the interval (default 0.9)',
  },
  run(input) {
    const optional = (name: 'buffer' | 'bufferControl' | 'time') => (input.has(name) ? { [name]: input.pair(name) } : {});
    const base = { treated: input.pair('treated'), control: input.pair('control'), confidence: input.number('confidence', 0.9) };
    const area = input.has('area') ? { area: sizesOf(input.object('area')) } : {};
    return weightedDisplacementDifference({ ...base, ...optional('buffer'), ...optional('bufferControl'), ...optional('time'), ...area });
  },
};

const sizesOf = (sizes: Fields): NonNullable<WddInput['area']> => ({
  treated: sizes.number('treated', 1),
  control: sizes.number('control', 1),
  buffer: sizes.number('buffer', 1),
  bufferControl: sizes.number('bufferControl', 1),
});

const wdqMethod: Method = {
  name: 'wdq',
  answers: 'Weighted displacement quotient (effect/wdq.ts); null where the action had no success',
  fields: { ...AREAS, buffer: '[before, after] of the ring around the treated area' },
  run: (input) => displacementQuotient({ treated: input.pair('treated'), buffer: input.pair('buffer'), control: input.pair('control') }),
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
      confidence: input.number('confidence', 0.9),
      power: input.number('power', 0.8),
    }),
};

const inspectionMethod: Method = {
  name: 'inspection-value',
  answers: 'Hit rates and lift over the random share (effect/inspection-value.ts): Clopper-Pearson, Koopman, Fisher',
  fields: { chosen: '[hits, sites] of the chosen sites', random: '[hits, sites] of the random share' },
  run: (input) => inspectionValue(input.pair('chosen'), input.pair('random')),
};

const paiMethod: Method = {
  name: 'pai',
  answers: 'Forecast value (forecast/forecast-value.ts): hit rate, PAI, PEI, RRI of flagged cells of one size',
  fields: {
    after: 'list of counts per cell in the period that was forecast',
    before: 'list of counts per cell in the period before (default: the RRI is null)',
    flagged: 'list per cell of 1 (flagged) or 0',
  },
  run(input) {
    const after = input.numbers('after');
    const flagged = input.numbers('flagged', after.length);
    if (flagged.every((flag) => flag === 0)) throw new InputError('"flagged" holds no flagged cell');
    return forecastValue(flagged, after, input.has('before') ? input.numbers('before', after.length) : new Float64Array(after.length));
  },
};

export const EFFECT_METHODS: readonly Method[] = [wddMethod, wdqMethod, fallMethod, inspectionMethod, paiMethod];
