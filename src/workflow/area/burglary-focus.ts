import { LEAST_INHABITANTS } from './area-unit.ts';

/** What is known of one buurt; null is missing. */
export interface BurglaryFigures {
  readonly code: string;
  readonly inhabitants: number | null;
  /** Registered burglaries in the years looked at. */
  readonly registered: number;
  /** Self-reported victimisation, and households with preventive measures, in percent. */
  readonly reported: number | null;
  readonly prevention: number | null;
}

export interface JudgedBuurt extends BurglaryFigures {
  /** Registered burglaries per 1,000 inhabitants a year; null under 100 inhabitants. */
  readonly rate: number | null;
  readonly aboveRegistered: boolean;
  readonly aboveReported: boolean;
  readonly belowPrevention: boolean;
  /** All three: this buurt gets more effort. */
  readonly meets: boolean;
  /** Nothing can be said: too few inhabitants, or a figure is missing. */
  readonly judged: boolean;
}

export interface BurglaryFocus {
  readonly buurten: readonly JudgedBuurt[];
  /** Unweighted means over the buurten that are judged. */
  readonly average: { readonly registered: number; readonly reported: number; readonly prevention: number };
  /** Buurten behind the averages. */
  readonly judged: number;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The rule of the city's plan: more effort where registered and self-reported burglary victimisation are both above average and
 * preventive measures are below average. Average is the unweighted mean over buurten with at least 100 inhabitants for which all three
 * figures are known; exactly average is neither above nor below.
 * @param years length of the time in which burglaries were counted
 */
export function burglaryFocus(figures: readonly BurglaryFigures[], years: number): BurglaryFocus {
  const rateOf = ({ inhabitants, registered }: BurglaryFigures): number | null =>
    inhabitants !== null && inhabitants >= LEAST_INHABITANTS ? (1000 * registered) / inhabitants / years : null;
  const known = figures.flatMap((one) => {
    const rate = rateOf(one);
    return rate === null || one.reported === null || one.prevention === null
      ? []
      : [{ rate, reported: one.reported, prevention: one.prevention }];
  });
  const average = {
    registered: mean(known.map(({ rate }) => rate)),
    reported: mean(known.map(({ reported }) => reported)),
    prevention: mean(known.map(({ prevention }) => prevention)),
  };
  const buurten = figures.map((one): JudgedBuurt => {
    const rate = rateOf(one);
    const judged = rate !== null && one.reported !== null && one.prevention !== null;
    const aboveRegistered = judged && rate > average.registered;
    const aboveReported = judged && one.reported! > average.reported;
    const belowPrevention = judged && one.prevention! < average.prevention;
    return {
      ...one,
      rate,
      judged,
      aboveRegistered,
      aboveReported,
      belowPrevention,
      meets: aboveRegistered && aboveReported && belowPrevention,
    };
  });
  return { buurten, average, judged: known.length };
}
