import type { Month } from '../../src/domain/time/month.ts';
import type { Random } from '../../src/stats/random.ts';
import { drawNormal } from './draw.ts';
import { daysOf, existing } from './moments.ts';
import type { IntervalKind } from './recipe.ts';

/** Median in minutes and spread (log scale) of the time nobody was looking. Long: median 5.5 h, 95 % within 80 h. */
const WINDOWS: Record<IntervalKind, { readonly median: number; readonly spread: number }> = {
  long: { median: 330, spread: 1.63 },
  short: { median: 150, spread: 1.2 },
  brief: { median: 25, spread: 0.8 },
};

/** Begin and end of the window around the moment of an offence; it begins in the month of the moment. */
export function drawInterval(random: Random, moment: number, month: Month, kind: IntervalKind | null): { begin: number; end: number } {
  if (!kind || random() < 0.05) return { begin: moment, end: moment };
  const { median, spread } = WINDOWS[kind];
  const length = Math.min(30 * 1440, Math.round(median * Math.exp(spread * drawNormal(random))));
  const before = Math.round(length * random());
  const begin = existing(Math.max(daysOf(month).first * 1440, moment - before));
  return { begin, end: existing(Math.max(begin, moment - before + length)) };
}

/** Minutes between the end of an offence and the moment the police knew: nuisance at once, theft after hours. */
export function drawDelay(random: Random, kind: IntervalKind | null): number {
  return Math.round(kind ? 300 * Math.exp(1.4 * drawNormal(random)) : 2 + random() * 25);
}
