import type { LwoSignal } from '../../../domain/inspection/lwo-signal.ts';
import type { InspectionResult } from '../../../domain/inspection/result.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import { FIRST_WEIGHTS, type ScoreWeights } from '../../../domain/inspection/weights.ts';
import { inOrder } from '../../../domain/work/standing-facts.ts';
import type { WorkFact } from '../../../domain/work/work-fact.ts';
import { foldPlan, resultOf } from './fold-plans.ts';
import type { InspectionPlan, InspectionWork } from './inspection-work.ts';
import { siteOf } from './rows.ts';

/** What comes with the demo city and never enters people's work. */
export interface GivenInspections {
  readonly sites: readonly InspectionSite[];
  readonly signals: readonly LwoSignal[];
  readonly results: readonly InspectionResult[];
}

export const NOTHING_GIVEN: GivenInspections = { sites: [], signals: [], results: [] };

const MINE = /^(?:sites|weights|inspection|lwo)\./;

/**
 * Sites, weights, plans, results and signals from all facts. The same facts give the same work in whatever order they come and however often.
 * @param facts standing facts, other nouns included
 */
export function foldInspections(facts: readonly WorkFact[], given: GivenInspections = NOTHING_GIVEN): InspectionWork {
  const mine = inOrder([...new Map(facts.flatMap((fact) => (MINE.test(fact.kind) ? [[fact.id, fact] as const] : []))).values()]);
  const plans = foldPlans(mine);
  const loose = mine.flatMap((fact) => (fact.kind === 'inspection.result' && fact.pick === '' ? [resultOf(fact)] : []));
  const results = [...given.results, ...loose, ...plans.flatMap(({ picks }) => picks.flatMap(({ result }) => result ?? []))].sort((a, b) =>
    a.date < b.date ? -1 : a.date > b.date ? 1 : a.site < b.site ? -1 : 1,
  );
  return {
    sites: withLastInspection(foldSites(mine, given.sites), results),
    weights: foldWeights(mine),
    plans,
    results,
    signals: foldSignals(mine, given.signals),
  };
}

function foldSites(facts: readonly WorkFact[], given: readonly InspectionSite[]): InspectionSite[] {
  const sites = new Map(given.map((site) => [site.id, site]));
  for (const fact of facts) {
    if (fact.kind === 'sites.imported') for (const row of fact.rows) sites.set(row[0], siteOf(row));
    if (fact.kind === 'sites.removed') for (const id of fact.sites) sites.delete(id);
  }
  return [...sites.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A visit without access is no inspection. */
function withLastInspection(sites: readonly InspectionSite[], results: readonly InspectionResult[]): InspectionSite[] {
  const last = new Map<string, string>();
  for (const { site, date, outcome } of results) if (outcome !== 'no-access') last.set(site, date);
  return sites.map((site) => {
    const date = last.get(site.id);
    return date !== undefined && (site.lastInspected === null || date > site.lastInspected) ? { ...site, lastInspected: date } : site;
  });
}

/** Versions by number; where two devices made the same one, the later holds and keeps the number. */
function foldWeights(facts: readonly WorkFact[]): ScoreWeights[] {
  const versions = new Map<number, ScoreWeights>([[FIRST_WEIGHTS.version, FIRST_WEIGHTS]]);
  for (const fact of facts) {
    if (fact.kind !== 'weights.set') continue;
    const { version, points, reach, half, branches, yearsForAll } = fact;
    versions.set(version, { version, points, reach, half, branches, yearsForAll });
  }
  return [...versions.values()].sort((a, b) => a.version - b.version);
}

function foldPlans(facts: readonly WorkFact[]): InspectionPlan[] {
  const groups = Map.groupBy(
    facts.filter(({ kind }) => kind.startsWith('inspection.')),
    ({ about }) => about,
  );
  return [...groups]
    .flatMap(([id, group]) => foldPlan(id, group) ?? [])
    .sort((a, b) => (a.madeAt > b.madeAt ? -1 : a.madeAt < b.madeAt ? 1 : a.id < b.id ? -1 : 1));
}

function foldSignals(facts: readonly WorkFact[], given: readonly LwoSignal[]): LwoSignal[] {
  const signals = new Map(given.map((signal) => [signal.id, signal]));
  for (const fact of facts)
    if (fact.kind === 'lwo.signalled') {
      const { type, date, lng, lat, about } = fact;
      signals.set(about, { id: about, kind: type, date, lng, lat, enriched: [], outcome: 'open' });
    }
  for (const fact of facts) {
    const signal = signals.get(fact.about);
    if (!signal) continue;
    if (fact.kind === 'lwo.enriched' && !signal.enriched.includes(fact.partner))
      signals.set(signal.id, { ...signal, enriched: [...signal.enriched, fact.partner] });
    if (fact.kind === 'lwo.passedOn') signals.set(signal.id, { ...signal, outcome: fact.outcome });
  }
  return [...signals.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));
}
