/** Kinds of signal on undermining crime that the Lokale Werkgroep Ondermijning keeps. */
export const LWO_KINDS = ['drugs', 'hennep', 'witwassen', 'vastgoed', 'uitbuiting', 'afval', 'voertuigen', 'horeca', 'anders'] as const;
export type LwoKind = (typeof LWO_KINDS)[number];

/** Where a case went, as the plan's yearly table has it. */
export const LWO_OUTCOMES = [
  'open',
  'politie',
  'handhaving-wabo',
  'handhaving-openbare-ruimte',
  'burgerzaken',
  'debiteuren',
  'sociale-recherche',
  'ketenpartners',
  'atom',
  'geen-vervolg',
] as const;
export type LwoOutcome = (typeof LWO_OUTCOMES)[number];

/** Partners that add to a signal, by role. */
export const LWO_PARTNERS = [
  'politie',
  'handhaving',
  'belastingdienst',
  'riec',
  'woningcorporatie',
  'omgevingsdienst',
  'burgerzaken',
  'sociale-recherche',
] as const;
export type LwoPartner = (typeof LWO_PARTNERS)[number];

/** A signal about a place: never about a person. */
export interface LwoSignal {
  readonly id: string;
  readonly kind: LwoKind;
  /** ISO date on which it came in. */
  readonly date: string;
  /** Degrees WGS84. */
  readonly lng: number;
  readonly lat: number;
  /** Partners that enriched it. */
  readonly enriched: readonly LwoPartner[];
  readonly outcome: LwoOutcome;
}
