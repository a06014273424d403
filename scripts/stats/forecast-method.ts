import { forecastValue } from '../../src/stats/forecast/forecast-value.ts';
import { type Fields, InputError } from './fields.ts';
import type { Method } from './method.ts';

/** Names of the four numbers in papers: n of N incidents in a of A of the area, n* the most that was possible. */
const NUMBERS = {
  hits: ['n', 'incidents', 'crimesInHotspots', 'captured', 'hotspotCrimes'],
  total: ['N', 'allIncidents', 'totalCrimes', 'totalIncidents', 'allCrimes'],
  flaggedArea: ['a', 'area', 'hotspotArea', 'areaFlagged'],
  totalArea: ['A', 'studyArea', 'areaTotal', 'allArea'],
  most: ['n*', 'nStar', 'nMax', 'maximum'],
} as const;

/** In front of case is lost: n and N, a and A differ by it alone. */
function numbersByName(source: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const named = (name: string): string =>
    Object.entries(NUMBERS).find(([, others]) =>
      (others as readonly string[]).includes(name.replace(/[_-](\w)/g, (_, c: string) => c.toUpperCase())),
    )?.[0] ?? name;
  return Object.fromEntries(Object.entries(source).map(([name, value]) => [named(name), booleansAsNumbers(value)]));
}

const booleansAsNumbers = (value: unknown): unknown =>
  Array.isArray(value) && value.every((one) => typeof one === 'boolean') ? value.map(Number) : value;

export const paiMethod: Method = {
  name: 'pai',
  answers: 'Forecast value (forecast/forecast-value.ts): hit rate, PAI, PEI, RRI of flagged cells',
  gives:
    '"hits", "total", "area" (part flagged), "hitRate" n/N, "pai" (n/N)/(a/A), "pei" n/n* (n* of as many cells), "rri", "beyondChance"',
  fields: {
    after: 'list of counts per cell in the period that was forecast',
    before: 'list of counts per cell in the period before (default: the RRI is null)',
    flagged: 'list per cell of 1 (flagged) or 0',
    sizes: 'list of the sizes of the cells (default all alike); then the PEI is null',
    hits: 'instead of "after" and "flagged": incidents in the flagged area (n)',
    total: 'all incidents (N)',
    flaggedArea: 'size of the flagged area (a)',
    totalArea: 'size of the whole area (A)',
    most: 'the most that an area of that size could have held (n*; default: the PEI is null)',
  },
  forms: numbersByName,
  run(input) {
    if (input.has('hits')) return fromNumbers(input);
    const after = input.counts('after');
    const flagged = input.numbers('flagged', after.length);
    if (flagged.some((flag) => flag !== 0 && flag !== 1)) throw new InputError('"flagged" must hold 1 or 0 for every cell');
    if (flagged.every((flag) => flag === 0)) throw new InputError('"flagged" holds no flagged cell');
    const found = forecastValue(
      flagged,
      after,
      input.has('before') ? input.counts('before', after.length) : new Float64Array(after.length),
    );
    if (!input.has('sizes')) return found;
    const sizes = input.numbers('sizes', after.length);
    if (sizes.some((size) => !(size > 0))) throw new InputError('"sizes" must hold numbers above 0');
    const all = sizes.reduce((sum, size) => sum + size, 0);
    const area = sizes.reduce((sum, size, i) => sum + (flagged[i] ? size : 0), 0) / all;
    return { ...found, area, pai: found.hitRate / area, pei: null, beyondChance: found.hitRate - area };
  },
};

function fromNumbers(input: Fields) {
  const [hits, total] = [input.number('hits'), input.number('total')];
  const [a, all] = [input.number('flaggedArea'), input.number('totalArea')];
  if (!(hits >= 0 && hits <= total && total > 0))
    throw new InputError(`"hits" must lie between 0 and "total", but they are ${hits} and ${total}`);
  if (!(a > 0 && a <= all)) throw new InputError(`"flaggedArea" must lie above 0 and up to "totalArea", but they are ${a} and ${all}`);
  const [hitRate, area] = [hits / total, a / all];
  const pei = input.has('most') ? hits / input.number('most') : null;
  return { hits, total, area, hitRate, pai: hitRate / area, pei, beyondChance: hitRate - area };
}
