import type { PlannedCheck, SaidFact } from './dossier.ts';

/** A check this many days before it was planned still counts for it. */
const EARLY_DAYS = 31;

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/**
 * Which planned checks were made. Each check meets all that were planned up to its day; one that comes before any is due
 * meets the first to come within a month.
 */
export function metChecks(planned: readonly SaidFact<'plan.checkPlanned'>[], made: readonly SaidFact<'plan.checked'>[]): PlannedCheck[] {
  const met = new Map<string, string>();
  const inTime = [...planned].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const check of [...made].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const open = inTime.filter(({ id }) => !met.has(id));
    const due = open.filter(({ on }) => on <= check.on);
    const early = open.find(({ on }) => dayNumber(on) - dayNumber(check.on) <= EARLY_DAYS);
    for (const plan of due.length > 0 ? due : early ? [early] : []) met.set(plan.id, check.id);
  }
  return inTime.map((plan) => ({ ...plan, met: met.get(plan.id) ?? null }));
}
