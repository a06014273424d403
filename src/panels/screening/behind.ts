import type { Side } from '../../domain/screen-request.ts';
import type { Month, Period } from '../../domain/time/month.ts';
import type { Dossier } from '../../workflow/dossier/dossier.ts';
import { homesTackled, hotspotsTackled, judgedIn, openedIn } from '../../workflow/dossier/dossier-counts.ts';

export const STAGES = ['reports', 'screened', 'opened', 'judged', 'tackled'] as const;
export type Stage = (typeof STAGES)[number];

/** A number of the funnel whose list is open. */
export interface Behind {
  readonly stage: Stage;
  /** Null is every month of the period. */
  readonly month: Month | null;
  readonly side: Side | null;
  /** Position of the rule that marked the reports, null for any. */
  readonly rule: number | null;
}

export const sameBehind = (a: Behind | null, b: Behind): boolean =>
  a !== null && a.stage === b.stage && a.month === b.month && a.side === b.side && a.rule === b.rule;

type DossierStage = Extract<Stage, 'opened' | 'judged' | 'tackled'>;

const COUNTED: Readonly<Record<DossierStage, (dossiers: readonly Dossier[], period: Period) => Dossier[]>> = {
  opened: openedIn,
  judged: judgedIn,
  tackled: (dossiers, period) => [...hotspotsTackled(dossiers, period), ...homesTackled(dossiers, period)],
};

export const isDossierStage = (stage: Stage): stage is DossierStage => Object.hasOwn(COUNTED, stage);

/** Dossiers of a step of the funnel within the period. */
export function dossiersBehind(dossiers: readonly Dossier[], stage: DossierStage, period: Period, side: Side | null): Dossier[] {
  const found = COUNTED[stage](dossiers, period);
  return side === null ? found : found.filter(({ type }) => (type === 'woonoverlast') === (side === 'woning'));
}
