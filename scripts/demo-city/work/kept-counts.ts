import { PLACE_THEMES } from '../../../src/domain/theme/campaign-theme.ts';
import { addMonths, monthFromIso } from '../../../src/domain/time/month.ts';
import type { WorkFact } from '../../../src/domain/work/work-fact.ts';
import { dayIn } from './days.ts';
import { factWriter } from './fact-writer.ts';

type Row = readonly [month: string, ...hotspots: readonly [number, number, number, number]];

/**
 * Hotspots per theme that the demo's analyst kept for the monitor, in the order of the themes; of hottimes every theme had one each month.
 * They are what the app counts (`tests/state/identified-slice.test.ts`), but for June: then one hotspot of bicycle theft was kept that
 * the data do not give any more, so that the monitor has a difference to show. October is left to be kept.
 */
const KEPT: readonly Row[] = [
  ['2026-01', 1, 0, 0, 0],
  ['2026-02', 1, 0, 0, 0],
  ['2026-03', 0, 0, 0, 0],
  ['2026-04', 0, 0, 0, 0],
  ['2026-05', 0, 0, 0, 0],
  ['2026-06', 0, 0, 1, 0],
  ['2026-07', 0, 0, 0, 0],
  ['2026-08', 0, 0, 1, 0],
  ['2026-09', 0, 1, 1, 1],
];

/** Counts that were kept early in the month after. */
export function keptCounts(): readonly WorkFact[] {
  return PLACE_THEMES.flatMap((theme, at) => {
    const writer = factWriter(`demo-theme:${theme}`);
    for (const [iso, ...hotspots] of KEPT) {
      const month = monthFromIso(iso)!;
      const body = { kind: 'theme.counted', theme, from: month, to: month, hotspots: hotspots[at]!, hottimes: 1 } as const;
      writer.say(dayIn(addMonths(month, 1), 5), 'analist', body);
    }
    return writer.facts;
  });
}
