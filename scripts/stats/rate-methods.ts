import { localRates } from '../../src/stats/rates/local-rates.ts';
import { rateSpread, shrunkRate } from '../../src/stats/rates/shrunk-rates.ts';
import { InputError } from './fields.ts';
import type { Method } from './method.ts';
import { hasNeighbours, NEIGHBOUR_FIELDS, neighboursOf } from './neighbours.ts';

const ratesMethod: Method = {
  name: 'eb-rates',
  answers:
    'Empirical Bayes rates of areas (rates/, Marshall 1991): drawn to the mean of all, and with neighbours to that of the neighbourhood, as EBest and EBlocal of spdep',
  gives:
    '"mean" and "variance" of the rates between areas (m and a of EBest), per area "raw", "rate", the 95 % of its gamma ("low", "high"), "weight" of the own figure; with neighbours "local": rate, mean, variance; multiplied by "per"',
  fields: {
    counts: 'list of whole numbers of events per area',
    population: 'list of people (or homes, or expected counts) per area, all above 0',
    ...NEIGHBOUR_FIELDS,
    per: 'rates are per so many (default 1)',
  },
  run(input) {
    const counts = input.counts('counts');
    const population = input.numbers('population', counts.length);
    const none = population.findIndex((people) => !(people > 0));
    if (none >= 0) throw new InputError(`"population" must hold numbers above 0, but entry ${none} is ${population[none]}`);
    const per = input.number('per', 1);
    const spread = rateSpread(counts, population);
    const areas = Array.from(counts, (n, i) => shrunkRate(n, population[i]!, spread));
    const list = (of: (area: (typeof areas)[number]) => number): number[] => areas.map((area) => of(area) * per);
    const around = hasNeighbours(input) ? localRates(counts, population, neighboursOf(input, true)) : null;
    return {
      mean: spread.mean * per,
      variance: spread.variance * per * per,
      raw: list((area) => area.raw),
      rate: list((area) => area.rate),
      low: list((area) => area.low),
      high: list((area) => area.high),
      weight: areas.map((area) => area.weight),
      local: around && {
        rate: around.rate.map((rate) => rate * per),
        mean: around.mean.map((mean) => mean * per),
        variance: around.variance.map((variance) => variance * per * per),
      },
    };
  },
};

export const RATE_METHODS: readonly Method[] = [ratesMethod];
