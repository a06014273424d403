import { amount, day, type FieldChecks, flag, listOf, oneOf, orNull, record, text, whole } from './shape.ts';

/** Nuisance in public space, or serious nuisance from a home: of the latter only the buurt is ever shown outside the dossier. */
export const DOSSIER_KINDS = ['openbaar', 'woonoverlast'] as const;
export type DossierKind = (typeof DOSSIER_KINDS)[number];

/** What the partners jointly decided about a potential hotspot. */
export const JUDGEMENTS = ['bevestigd', 'afgewezen', 'volgen'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

export const SERIOUSNESS = ['licht', 'matig', 'ernstig', 'zeer-ernstig'] as const;
export type Seriousness = (typeof SERIOUSNESS)[number];

/** Who adds to a dossier or carries out an action: organisations, never persons. */
export const PARTNERS = [
  'gebiedsteam',
  'politie',
  'thor',
  'oov',
  'zvh',
  'woningcorporatie',
  'welzijn',
  'jongerenwerk',
  'riec',
  'pmg',
  'bewoners',
  'anders',
] as const;
export type Partner = (typeof PARTNERS)[number];

/** Instruments that the city's plan names. */
export const INSTRUMENTS = [
  'preventief-gesprek',
  'buurtbemiddeling',
  'fysieke-ruimte',
  'gedragsaanwijzing',
  'toezicht',
  'gezamenlijke-actie',
  'eigen',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];

/** Cells and months that a dossier is about; months as `year * 12 + month`, both included. */
export interface DossierPlace {
  /** CBS code of the buurt with most of it. */
  readonly buurt: string;
  readonly resolution: number;
  /** H3 cell ids; none for woonoverlast that came without a hotspot. */
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Everything said in a dossier and its action plan; `about` is the id of the dossier. */
export type DossierFact =
  | {
      readonly kind: 'dossier.opened';
      /** Name of the place (`Vrijthof-west`), of woonoverlast a number only. */
      readonly title: string;
      readonly type: DossierKind;
      readonly place: DossierPlace;
      /** Category ids, the main one first. */
      readonly categories: readonly string[];
      /** Counted and expected when it was flagged; null where no flag led to it. */
      readonly flagged: { readonly count: number; readonly expected: number } | null;
    }
  /** The hotspot was found again, in other cells or months. */
  | { readonly kind: 'dossier.seen'; readonly place: DossierPlace; readonly flagged: { readonly count: number; readonly expected: number } }
  | {
      readonly kind: 'dossier.enriched';
      readonly partner: Partner;
      /** Where the knowledge comes from: `eigen waarneming`, `registratie`. */
      readonly source: string;
      /** Ground on which it may be shared. */
      readonly basis: string;
      readonly text: string;
      /** Last day that the text may be kept. */
      readonly keepUntil: string | null;
    }
  | {
      readonly kind: 'dossier.judged';
      readonly judgement: Judgement;
      readonly seriousness: Seriousness;
      readonly causes: readonly string[];
      /** Behaviour threatens public order: an action plan is due. */
      readonly threat: boolean;
      readonly reason: string;
      readonly partners: readonly Partner[];
      /** Ids of every judgement that was known when this one was given; one that is not among them was given unseen. */
      readonly revises: readonly string[];
    }
  /** Another name for the place. */
  | { readonly kind: 'dossier.named'; readonly title: string }
  /** Goes on in another dossier. */
  | { readonly kind: 'dossier.merged'; readonly into: string; readonly reason: string }
  /** Parts go on in dossiers of their own. */
  | { readonly kind: 'dossier.split'; readonly into: readonly string[]; readonly reason: string }
  | { readonly kind: 'dossier.closed'; readonly reason: string }
  | { readonly kind: 'dossier.reopened'; readonly reason: string }
  | {
      readonly kind: 'plan.goal';
      /** Incidents a month at the start, and at most so many to reach. */
      readonly now: number;
      readonly goal: number;
      readonly by: string;
      readonly why: string;
    }
  | {
      readonly kind: 'plan.action';
      readonly instrument: Instrument;
      readonly what: string;
      readonly owner: Partner;
      readonly due: string;
    }
  /** `action` is the id of the fact that planned it. */
  | { readonly kind: 'plan.actionDone'; readonly action: string; readonly on: string; readonly result: string }
  | { readonly kind: 'plan.actionDropped'; readonly action: string; readonly reason: string }
  /** From this day the plan is carried out: the effect is measured from its month. */
  | { readonly kind: 'plan.started'; readonly on: string }
  | { readonly kind: 'plan.checkPlanned'; readonly on: string }
  | {
      readonly kind: 'plan.checked';
      readonly on: string;
      readonly reached: 'ja' | 'deels' | 'nee';
      readonly finding: string;
      readonly next: 'doorgaan' | 'bijstellen' | 'afsluiten';
    }
  /** Cells that the effect is compared with, chosen by people instead of proposed; none is back to the proposal. */
  | { readonly kind: 'plan.comparison'; readonly cells: readonly string[]; readonly resolution: number; readonly reason: string };

const id = text(64);
const sentence = text(400);
const story = text(4000);
const month = whole(0, 100_000);
const cells = listOf((value) => typeof value === 'string' && /^[0-9a-f]{15}$/.test(value), 20_000);
const place = record({ buurt: text(12), resolution: whole(7, 12), cells, from: month, to: month });
const flagged = record({ count: amount(0, 1e6), expected: amount(0, 1e6) });

export const DOSSIER_CHECKS: Readonly<Record<DossierFact['kind'], FieldChecks>> = {
  'dossier.opened': {
    title: text(160),
    type: oneOf(DOSSIER_KINDS),
    place,
    categories: listOf(text(120), 200),
    flagged: orNull(flagged),
  },
  'dossier.seen': { place, flagged },
  'dossier.enriched': { partner: oneOf(PARTNERS), source: sentence, basis: sentence, text: story, keepUntil: orNull(day) },
  'dossier.judged': {
    judgement: oneOf(JUDGEMENTS),
    seriousness: oneOf(SERIOUSNESS),
    causes: listOf(sentence, 30),
    threat: flag,
    reason: story,
    partners: listOf(oneOf(PARTNERS), 30),
    revises: listOf(id, 500),
  },
  'dossier.named': { title: text(160) },
  'dossier.merged': { into: id, reason: story },
  'dossier.split': { into: listOf(id, 20), reason: story },
  'dossier.closed': { reason: story },
  'dossier.reopened': { reason: story },
  'plan.goal': { now: amount(0, 1e6), goal: amount(0, 1e6), by: day, why: story },
  'plan.action': { instrument: oneOf(INSTRUMENTS), what: sentence, owner: oneOf(PARTNERS), due: day },
  'plan.actionDone': { action: id, on: day, result: story },
  'plan.actionDropped': { action: id, reason: story },
  'plan.started': { on: day },
  'plan.checkPlanned': { on: day },
  'plan.checked': { on: day, reached: oneOf(['ja', 'deels', 'nee']), finding: story, next: oneOf(['doorgaan', 'bijstellen', 'afsluiten']) },
  'plan.comparison': { cells, resolution: whole(7, 12), reason: story },
};
