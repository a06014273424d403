import type { DossierFact, DossierKind, DossierPlace } from '../../domain/work/dossier-facts.ts';
import type { FactBase } from '../../domain/work/fact.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';

/** Who said something and when; organisations and browsers, never a person. */
export type Said = Pick<FactBase, 'id' | 'at' | 'role' | 'device'>;

type Body<Kind extends DossierFact['kind']> = Omit<Extract<DossierFact, { kind: Kind }>, 'kind'>;
/** What a fact of this kind says, with who said it. */
export type SaidFact<Kind extends DossierFact['kind']> = Said & Body<Kind>;

/** Where a dossier stands on its way from a flag to an answer. */
export const DOSSIER_STATES = ['potentieel', 'in-beoordeling', 'actieplan', 'uitvoering', 'evaluatie', 'afgesloten'] as const;
export type DossierState = (typeof DOSSIER_STATES)[number];

export interface PlannedAction extends SaidFact<'plan.action'> {
  readonly state: 'open' | 'done' | 'dropped';
  readonly done: SaidFact<'plan.actionDone'> | null;
  readonly dropped: SaidFact<'plan.actionDropped'> | null;
}

export interface PlannedCheck extends SaidFact<'plan.checkPlanned'> {
  /** The check that was made for it, null while it is to come. */
  readonly met: string | null;
}

/** How a dossier ended: rejected, closed, or going on elsewhere. */
export type Ending =
  | { readonly how: 'afgewezen' | 'gesloten'; readonly said: Said; readonly reason: string }
  | { readonly how: 'samengevoegd' | 'gesplitst'; readonly said: Said; readonly reason: string; readonly into: readonly string[] };

/** Everything that stands about one place, folded from its facts. */
export interface Dossier {
  readonly id: string;
  /** For people: `D-2026-K7QF`, of woonoverlast `W-2026-K7QF`. */
  readonly number: string;
  /** Name of the place; of woonoverlast only its number. */
  readonly title: string;
  readonly type: DossierKind;
  readonly opened: Said;
  /** As it was seen last. */
  readonly place: DossierPlace;
  readonly categories: readonly string[];
  /** Counted and expected when it was flagged last; null when no flag led to it. */
  readonly flagged: { readonly count: number; readonly expected: number } | null;
  readonly seen: readonly SaidFact<'dossier.seen'>[];
  readonly enrichments: readonly SaidFact<'dossier.enriched'>[];
  /** Oldest first; the last one counts. */
  readonly judgements: readonly SaidFact<'dossier.judged'>[];
  readonly judgement: SaidFact<'dossier.judged'> | null;
  /** Judgements given without knowing of each other that do not say the same; empty when there is no conflict. */
  readonly conflict: readonly SaidFact<'dossier.judged'>[];
  readonly goals: readonly SaidFact<'plan.goal'>[];
  readonly goal: SaidFact<'plan.goal'> | null;
  readonly actions: readonly PlannedAction[];
  /** Day from which the plan is carried out. */
  readonly started: SaidFact<'plan.started'> | null;
  readonly checksPlanned: readonly PlannedCheck[];
  readonly checks: readonly SaidFact<'plan.checked'>[];
  readonly comparison: SaidFact<'plan.comparison'> | null;
  readonly ending: Ending | null;
  /** Ids of dossiers that go on in this one. */
  readonly mergedFrom: readonly string[];
  /** Dossier that this one came out of. */
  readonly splitFrom: string | null;
  readonly state: DossierState;
  /** All its facts, oldest first. */
  readonly facts: readonly WorkFact[];
}
