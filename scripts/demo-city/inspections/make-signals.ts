import { LWO_PARTNERS, type LwoOutcome, type LwoSignal } from '../../../src/domain/inspection/lwo-signal.ts';
import { dayNumber } from '../../../src/domain/time/wall-clock.ts';
import type { Random } from '../../../src/stats/random.ts';
import { cumulate, drawIndex } from '../draw.ts';
import type { Land } from '../land.ts';
import { INSPECTION_RECIPE } from './inspection-recipe.ts';
import { type DemoSite, drawKey, spotWithin } from './make-sites.ts';

export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Cases of the working group by year and outcome, as the safety plan counts them; most lie near places with drugs nuisance. */
export function makeSignals(random: Random, land: Land, sites: readonly DemoSite[], drugs: Float64Array): LwoSignal[] {
  const byDrugs = cumulate(Array.from(drugs, (one, i) => (0.3 + Math.min(2, one)) * (sites[i]!.kind === 'premises' ? 0.3 : 1)));
  const signals: LwoSignal[] = [];
  for (const [year, outcomes] of Object.entries(INSPECTION_RECIPE.lwo)) {
    const first = dayNumber(Number(year), 1, 1);
    const drawn: { outcome: LwoOutcome; day: number }[] = [];
    for (const [outcome, count] of Object.entries(outcomes) as [LwoOutcome, number][])
      for (let i = 0; i < count; i++) drawn.push({ outcome, day: first + Math.floor(random() * 365) });
    drawn.sort((a, b) => a.day - b.day || (a.outcome < b.outcome ? -1 : 1));
    for (const [i, { outcome, day }] of drawn.entries()) {
      const at = sites[random() < 0.6 ? drawIndex(random, byDrugs) : Math.floor(random() * sites.length)]!;
      const { lng, lat } = spotWithin(random, land, { lng: at.lng, lat: at.lat, radius: 120 });
      const enriched = LWO_PARTNERS.filter(() => random() < 0.25);
      const kind = drawKey(random, INSPECTION_RECIPE.lwoKinds);
      signals.push({ id: `L${year}-${String(i + 1).padStart(3, '0')}`, kind, date: isoDay(day), lng, lat, enriched, outcome });
    }
  }
  return signals;
}
