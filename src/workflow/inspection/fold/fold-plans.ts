import type { Pick } from '../../../domain/inspection/plan.ts';
import type { InspectionResult } from '../../../domain/inspection/result.ts';
import type { InspectionSite } from '../../../domain/inspection/site.ts';
import type { InspectionFact } from '../../../domain/work/inspection-facts.ts';
import type { WorkFact } from '../../../domain/work/work-fact.ts';
import { pickKey } from '../learn/outcomes.ts';
import type { InspectionPlan, PlannedPick, Swap } from './inspection-work.ts';
import { pickOf, siteOf } from './rows.ts';

type Said<Kind extends InspectionFact['kind']> = Extract<WorkFact, { kind: Kind }>;

export const resultOf = (fact: Said<'inspection.result'>): InspectionResult => ({
  site: fact.site,
  part: fact.part,
  plan: fact.pick === '' ? '' : fact.about,
  date: fact.date,
  time: fact.time,
  outcome: fact.outcome,
  units: fact.units,
  found: Math.min(fact.found, fact.units),
  findings: fact.findings,
  actions: fact.actions,
  receivers: fact.receivers,
  act: fact.act,
  municipality: fact.municipality,
});

/**
 * One plan from its facts, in order. Made again it holds what the last version says, and what was inspected before stays in it even when that
 * version did not know; a swap or a lock of a pick that is no longer there changes nothing.
 */
export function foldPlan(id: string, facts: readonly WorkFact[]): InspectionPlan | null {
  const versions = facts.filter((fact): fact is Said<'inspection.planned'> => fact.kind === 'inspection.planned');
  const last = versions.at(-1);
  if (!last) return null;
  const results = new Map<string, Said<'inspection.result'>[]>();
  const known = new Map<string, Pick>();
  const locked = new Set<string>();
  const swaps: Swap[] = [];
  const sites = new Map<string, InspectionSite>();
  let isDemo = false;
  let picks: Pick[] = [];
  for (const fact of facts) {
    if (fact.kind === 'inspection.planned') {
      picks = fact.picks.map(pickOf);
      for (const pick of picks) known.set(pickKey(pick), pick);
    } else if (fact.kind === 'inspection.swapped') {
      const swapped = swap(picks, fact);
      if (!swapped) continue;
      picks = swapped.picks;
      for (const pick of picks) known.set(pickKey(pick), pick);
      swaps.push(swapped.swap);
    } else if (fact.kind === 'inspection.sites') {
      for (const row of fact.rows) sites.set(row[0], siteOf(row));
      isDemo ||= fact.demo;
    } else if (fact.kind === 'inspection.locked') {
      if (fact.locked) locked.add(fact.pick);
      else locked.delete(fact.pick);
    } else if (fact.kind === 'inspection.result') results.set(fact.pick, [...(results.get(fact.pick) ?? []), fact]);
  }
  const keys = new Set(picks.map(pickKey));
  const done = [...results.keys()].flatMap((key) => (keys.has(key) ? [] : (known.get(key) ?? [])));
  const planned = [...picks, ...done].sort((a, b) => a.day - b.day || a.order - b.order || (pickKey(a) < pickKey(b) ? -1 : 1));
  return {
    id,
    title: last.title,
    madeAt: versions[0]!.at,
    versions: versions.length,
    asOf: last.asOf,
    limits: last.limits,
    weights: last.weights,
    quality: last.quality,
    picks: planned.map((pick): PlannedPick => {
      const key = pickKey(pick);
      const said = results.get(key) ?? [];
      const final = said.at(-1);
      return { key, pick, locked: locked.has(key), result: final ? resultOf(final) : null, said: said.length };
    }),
    swaps,
    sites: [...sites.values()],
    isDemo,
  };
}

function swap(picks: readonly Pick[], fact: Said<'inspection.swapped'>): { picks: Pick[]; swap: Swap } | null {
  const at = picks.findIndex((pick) => pickKey(pick) === fact.pick);
  const out = picks[at];
  if (!out) return null;
  const rest = picks.filter((_, i) => i !== at);
  const zero = Object.fromEntries(Object.keys(out.points).map((part) => [part, 0])) as Pick['points'];
  const into: Pick[] =
    fact.site === null
      ? []
      : [{ site: fact.site, part: 'hand', units: Math.max(1, fact.units), numbers: [], day: out.day, order: out.order, points: zero }];
  return {
    picks: [...rest, ...into],
    swap: { out, into: fact.site, why: fact.why, reason: fact.reason, role: fact.role, at: fact.at },
  };
}
