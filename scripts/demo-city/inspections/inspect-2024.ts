import type { EnforcementAction, Finding, InspectionResult, Receiver } from '../../../src/domain/inspection/result.ts';
import { dayNumber, weekdayOf } from '../../../src/domain/time/wall-clock.ts';
import type { Random } from '../../../src/stats/random.ts';
import { INSPECTION_RECIPE } from './inspection-recipe.ts';
import { isoDay } from './make-signals.ts';
import { type DemoSite, drawKey } from './make-sites.ts';
import type { Finds } from './plant-finds.ts';

const FINDING_MIX: Readonly<Partial<Record<Finding, number>>> = { hennep: 5, drugs: 4, gestolen: 4, 'illegaal-gebruik': 4, brandgevaar: 3 };
const ACTION_MIX: Readonly<Partial<Record<EnforcementAction, number>>> = {
  waarschuwing: 4,
  sluiting: 3,
  'last-onder-dwangsom': 2,
  inbeslagname: 3,
};
const RECEIVER_MIX: Readonly<Partial<Record<Receiver, number>>> = { politie: 5, belastingdienst: 2, riec: 2, brandweer: 1 };

/** What was found among the first `units` boxes of a site that were looked into. */
export function resultAt(
  random: Random,
  site: DemoSite,
  looked: readonly number[],
  finds: Finds,
  rest: Pick<InspectionResult, 'part' | 'plan' | 'date'>,
): InspectionResult {
  const found = looked.filter((unit) => finds.get(site.id)?.includes(unit)).length;
  const hit = found > 0;
  return {
    site: site.id,
    ...rest,
    time: '',
    outcome: hit ? 'finding' : 'nothing',
    units: looked.length,
    found,
    findings: hit ? [drawKey(random, FINDING_MIX)] : [],
    actions: hit ? [drawKey(random, ACTION_MIX)] : [],
    receivers: hit ? [drawKey(random, RECEIVER_MIX)] : [],
    act: false,
    municipality: '',
  };
}

/** The 322 boxes that were inspected in 2024: complex after complex in no order that says anything, on working days. */
export function inspect2024(random: Random, sites: readonly DemoSite[], finds: Finds): InspectionResult[] {
  const storage = sites.filter(({ kind }) => kind === 'storage');
  const order = storage.map((site) => ({ site, key: random() })).sort((a, b) => a.key - b.key);
  const results: InspectionResult[] = [];
  let left = INSPECTION_RECIPE.inspected2024;
  let day = dayNumber(2024, 1, 16);
  for (const { site } of order) {
    if (left === 0) break;
    const units = Math.min(site.units, left);
    left -= units;
    const looked = Array.from({ length: units }, (_, i) => i + 1);
    results.push(resultAt(random, site, looked, finds, { part: 'hand', plan: '', date: isoDay(day) }));
    day += 6 + Math.floor(random() * 15);
    while (weekdayOf(day) > 4) day++;
  }
  return results;
}
