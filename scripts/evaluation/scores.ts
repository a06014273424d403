import type { PressureArea } from '../../src/domain/signal.ts';
import { type Month, month, monthsOf } from '../../src/domain/time/month.ts';
import { historyOf } from '../../src/state/history.ts';
import type { EvaluatedCity } from './city-cube.ts';
import type { Detector, Found } from './detectors.ts';
import { matchHotspots } from './match-hotspots.ts';

/** Months that are tested: the years before are history. */
export const TESTED = { from: month(2024, 1), to: month(2026, 10) };
const FIRST_DATA = month(2020, 1);

/** What one detector found in one city, over all tested months. */
export interface Score {
  /** Active planted hotspots, month by month: found and missed. */
  readonly found: number;
  readonly missed: number;
  /** Hotspots that match nothing planted, and how many of those lie at the venue of an event of that month. */
  readonly spurious: number;
  readonly atEvent: number;
  /** Per planted hotspot: months from its first to the first in which it is found, -1 when never. */
  readonly delays: readonly { readonly id: string; readonly delay: number }[];
  readonly perHotspot: readonly { readonly id: string; readonly active: number; readonly found: number }[];
}

const isAtEvent = (city: EvaluatedCity, tested: Month, { cells, categories }: Found): boolean =>
  city.events.some(
    (event) =>
      event.month === tested &&
      categories?.includes(event.category) !== false &&
      event.cells.some((cell) => Array.prototype.includes.call(cells, cell)),
  );

export function scoreCity(city: EvaluatedCity, area: PressureArea, detector: Detector): Score {
  const perHotspot = city.planted.map(({ id }) => ({ id, active: 0, found: 0, firstFound: -1 }));
  let [spurious, atEvent] = [0, 0];
  for (const tested of monthsOf(TESTED)) {
    const found = detector.find(city.cube, area, tested, historyOf({ from: tested, to: tested }, 'expected', FIRST_DATA));
    const active = Array.from(city.planted.keys()).filter((p) => city.planted[p]!.first <= tested && tested <= city.planted[p]!.last);
    const matching = matchHotspots(
      active.map((p) => city.planted[p]!),
      found.map(({ cells }) => cells),
    );
    for (const [i, p] of active.entries()) {
      const own = perHotspot[p]!;
      own.active++;
      if (matching.found[i] === -1) continue;
      own.found++;
      if (own.firstFound < 0) own.firstFound = tested - city.planted[p]!.first;
    }
    spurious += matching.spurious.length;
    atEvent += matching.spurious.filter((h) => isAtEvent(city, tested, found[h]!)).length;
  }
  const found = perHotspot.reduce((sum, one) => sum + one.found, 0);
  const active = perHotspot.reduce((sum, one) => sum + one.active, 0);
  const seen = perHotspot.filter((one) => one.active > 0);
  return {
    found,
    missed: active - found,
    spurious,
    atEvent,
    delays: seen.map(({ id, firstFound }) => ({ id, delay: firstFound })),
    perHotspot,
  };
}
