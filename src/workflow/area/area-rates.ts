import { rateSpread, shrunkRate } from '../../stats/rates/shrunk-rates.ts';
import { type AreaUnit, hasRate, sumIn } from './area-unit.ts';

/** A rate per 1,000 inhabitants a year. */
export interface AreaRate {
  readonly raw: number;
  /** Drawn towards the city, the more so the fewer inhabitants. */
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** Share of the area's own figure in `rate`. */
  readonly weight: number;
  /** The city lies outside the interval. */
  readonly verdict: 'hoger' | 'lager' | 'alsDeStad';
}

export interface AreaRates {
  /** All areas with a rate together, per 1,000 inhabitants a year. */
  readonly city: number;
  /** In the order of the units; null under 100 inhabitants. */
  readonly rates: readonly (AreaRate | null)[];
}

const PER = 1000;

/** Rates of all areas at once, each shrunk by how much areas differ; `years` is the length of the time counted in. */
export function areaRates(units: readonly AreaUnit[], counts: Float64Array, years: number): AreaRates {
  const used = units.filter(hasRate);
  const spread = rateSpread(
    used.map((unit) => sumIn(unit, counts)),
    used.map(({ inhabitants }) => inhabitants! * years),
  );
  const city = spread.mean * PER;
  const rates = units.map((unit): AreaRate | null => {
    if (!hasRate(unit)) return null;
    const { raw, rate, low, high, weight } = shrunkRate(sumIn(unit, counts), unit.inhabitants! * years, spread);
    const verdict = weight > 0 && low > spread.mean ? 'hoger' : weight > 0 && high < spread.mean ? 'lager' : 'alsDeStad';
    return { raw: raw * PER, rate: rate * PER, low: low * PER, high: high * PER, weight, verdict };
  });
  return { city, rates };
}
