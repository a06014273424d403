import type { CampaignTheme } from '../../domain/theme/campaign-theme.ts';
import { type Month, monthToIso, type Period } from '../../domain/time/month.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';
import { campaignsRolledOut } from '../campaigns/campaigns.ts';
import { identifiedIn } from '../campaigns/identified.ts';
import { homesTackled, plansMade } from '../dossier/dossier-counts.ts';
import { foldDossiers } from '../dossier/fold-dossiers.ts';
import { foldInspections, type GivenInspections, NOTHING_GIVEN } from '../inspection/fold/fold-inspections.ts';
import { type InspectionIndicators, inspectionIndicators } from '../inspection/learn/indicators.ts';
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
 * @param given inspections that come with the app (the demo city's)
 */
export function appCounters(
  facts: readonly WorkFact[],
  today: Month,
  given: GivenInspections = NOTHING_GIVEN,
): Readonly<Record<string, Counter>> {
  const dossiers = foldDossiers(facts);
  const { results } = foldInspections(facts, given);
  const of = (prefix: string): WorkFact[] => facts.filter(({ kind }) => kind.startsWith(prefix));
  const firstResult = results.reduce<string | null>((least, { date }) => (least === null || date < least ? date : least), null);
  const seen = {
    dossier: firstMonth(of('dossier.')),
    youth: firstMonth(of('youth.')),
    inspection: firstResult === null ? null : monthOfDay(firstResult),
    campaign: firstMonth(of('campaign.')),
  };
  const since =
    (first: Month | null, count: (period: Period) => number | null): Counter =>
    (period) =>
      first === null || period.to < first || period.from > today ? null : count(period);
  const inspected = (count: (found: InspectionIndicators) => number): Counter =>
    since(seen.inspection, (period) => count(inspectionIndicators(results, daysOf(period))));
  const campaign = (theme: CampaignTheme): Counter =>
    since(seen.campaign, (period) => campaignsRolledOut(facts, daysOf(period).from, daysOf(period).to)[theme]);
  return {
    'gecontroleerde-locaties': inspected(({ locations }) => locations),
    handhavingsacties: inspected(({ enforcementActions }) => enforcementActions),
    'act-controles': inspected(({ actInspections }) => actInspections),
    hotspots: (period) => identifiedIn(facts, period)?.hotspots ?? null,
    hottimes: (period) => identifiedIn(facts, period)?.hottimes ?? null,
    'campagnes-woninginbraak': campaign('woninginbraak'),
    'campagnes-voertuigcriminaliteit': campaign('voertuigcriminaliteit'),
    'campagnes-zakkenrollerij': campaign('zakkenrollerij'),
    'campagnes-gedigitaliseerd': campaign('gedigitaliseerd'),
    'actieplannen-hotspots': since(seen.dossier, (period) => plansMade(dossiers, period).length),
    'woonoverlast-aangepakt': since(seen.dossier, (period) => homesTackled(dossiers, period).length),
    'gezamenlijke-acties': since(seen.youth, (period) => actionsIn(facts, period).length),
    jeugdgroepen: (period) => totalOrNull(youthNumbers(facts, period)?.groups),
    'jeugd-subjecten': (period) => youthNumbers(facts, period)?.subjects ?? null,
    'plannen-jeugdgroepen': (period) => youthNumbers(facts, period)?.plans ?? null,
    'jeugd-opgeschaald': (period) => youthNumbers(facts, period)?.scaledUp ?? null,
  };
}

/** First and last ISO day of a period. */
const daysOf = ({ from, to }: Period): { readonly from: string; readonly to: string } => ({
  from: `${monthToIso(from)}-01`,
  // No month has a later day, and days are compared as text.
  to: `${monthToIso(to)}-31`,
});

const totalOrNull = (groups: readonly number[] | undefined): number | null => (groups ? totalGroups(groups) : null);
