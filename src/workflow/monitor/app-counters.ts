import type { Month, Period } from '../../domain/time/month.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';
import { homesTackled, plansMade } from '../dossier/dossier-counts.ts';
import { foldDossiers } from '../dossier/fold-dossiers.ts';
import { monthOfDay } from '../month-of-day.ts';
import { actionsIn, totalGroups, youthNumbers } from '../youth/youth-counts.ts';
import type { Counter } from './monitor-value.ts';

/** The month of the first fact: before it the app saw nothing, so a count of nothing would say too much. */
function firstMonth(facts: readonly WorkFact[]): Month | null {
  const first = facts.reduce<string | null>((least, { at }) => (least === null || at < least ? at : least), null);
  return first === null ? null : monthOfDay(first.slice(0, 10));
}

/**
 * The indicators that the app counts from what was done in it, by id. A counter says null for a period that ended before the
 * app was used for that noun, and for one that has not begun.
 * @param facts standing facts
 * @param today month in which the app runs
 */
export function appCounters(facts: readonly WorkFact[], today: Month): Readonly<Record<string, Counter>> {
  const dossiers = foldDossiers(facts);
  const of = (prefix: string): WorkFact[] => facts.filter(({ kind }) => kind.startsWith(prefix));
  const seen = { dossier: firstMonth(of('dossier.')), youth: firstMonth(of('youth.')) };
  const since =
    (first: Month | null, count: (period: Period) => number | null): Counter =>
    (period) =>
      first === null || period.to < first || period.from > today ? null : count(period);
  return {
    'actieplannen-hotspots': since(seen.dossier, (period) => plansMade(dossiers, period).length),
    'woonoverlast-aangepakt': since(seen.dossier, (period) => homesTackled(dossiers, period).length),
    'gezamenlijke-acties': since(seen.youth, (period) => actionsIn(facts, period).length),
    jeugdgroepen: (period) => totalOrNull(youthNumbers(facts, period)?.groups),
    'jeugd-subjecten': (period) => youthNumbers(facts, period)?.subjects ?? null,
    'plannen-jeugdgroepen': (period) => youthNumbers(facts, period)?.plans ?? null,
    'jeugd-opgeschaald': (period) => youthNumbers(facts, period)?.scaledUp ?? null,
  };
}

const totalOrNull = (groups: readonly number[] | undefined): number | null => (groups ? totalGroups(groups) : null);
