import type { Partner } from '../../domain/work/dossier-facts.ts';
import type { Dossier } from './dossier.ts';

/** Something that should have been done by now. */
export interface Overdue {
  readonly dossier: Dossier;
  readonly kind: 'action' | 'check' | 'goal';
  readonly what: string;
  readonly owner: Partner;
  readonly due: string;
  readonly days: number;
}

/** A check this many days before the day of the goal answers it. */
const EARLY_DAYS = 31;

const daysBetween = (from: string, to: string): number => (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

/**
 * What is late in a dossier that still runs: open actions past their day, planned checks not made, and a goal whose day has
 * come without a check after it or in the month before. Oldest first.
 * @param today ISO day
 */
export function overdueOf(dossier: Dossier, today: string): Overdue[] {
  if (dossier.state === 'afgesloten') return [];
  const late = (kind: Overdue['kind'], what: string, owner: Partner, due: string): Overdue[] =>
    due < today ? [{ dossier, kind, what, owner, due, days: daysBetween(due, today) }] : [];
  const { actions, checksPlanned, checks, goal } = dossier;
  const answered = goal && checks.some(({ on }) => daysBetween(on, goal.by) <= EARLY_DAYS);
  return [
    ...actions.filter(({ state }) => state === 'open').flatMap((action) => late('action', action.what, action.owner, action.due)),
    ...checksPlanned.filter(({ met }) => met === null).flatMap(({ on }) => late('check', '', 'gebiedsteam', on)),
    ...(goal && !answered ? late('goal', '', 'gebiedsteam', goal.by) : []),
  ].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** What comes first in a dossier from today on: an open action, a planned check, the day of the goal; null when nothing is planned. */
export function nextOf(
  dossier: Dossier,
  today: string,
): { readonly kind: Overdue['kind']; readonly what: string; readonly on: string } | null {
  if (dossier.state === 'afgesloten') return null;
  const { actions, checksPlanned, goal } = dossier;
  const all = [
    ...actions.filter(({ state }) => state === 'open').map(({ what, due }) => ({ kind: 'action' as const, what, on: due })),
    ...checksPlanned.filter(({ met }) => met === null).map(({ on }) => ({ kind: 'check' as const, what: '', on })),
    ...(goal ? [{ kind: 'goal' as const, what: '', on: goal.by }] : []),
  ].filter(({ on }) => on >= today);
  return all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0] ?? null;
}
