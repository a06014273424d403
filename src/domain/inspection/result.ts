/** What an inspection came to. */
export const RESULT_KINDS = ['no-access', 'nothing', 'finding'] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** What was found. */
export const FINDINGS = [
  'hennep',
  'drugs',
  'grondstoffen',
  'wapens',
  'gestolen',
  'bewoning',
  'illegaal-gebruik',
  'brandgevaar',
  'uitbuiting',
  'witwassen',
  'anders',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** What the municipality or a partner did about it (the plan counts them as handhavingsacties). */
export const ENFORCEMENT_ACTIONS = [
  'waarschuwing',
  'last-onder-dwangsom',
  'bestuursdwang',
  'sluiting',
  'boete',
  'proces-verbaal',
  'inbeslagname',
  'afsluiting-energie',
] as const;
export type EnforcementAction = (typeof ENFORCEMENT_ACTIONS)[number];

/** To whom a find was passed on, by role. */
export const RECEIVERS = [
  'politie',
  'belastingdienst',
  'riec',
  'omgevingsdienst',
  'sociale-recherche',
  'brandweer',
  'arbeidsinspectie',
  'netbeheerder',
] as const;
export type Receiver = (typeof RECEIVERS)[number];

/** Why a site was in a plan: by its score, drawn by lot, or put there by hand. */
export const PICK_PARTS = ['scored', 'random', 'hand'] as const;
export type PickPart = (typeof PICK_PARTS)[number];

/** The outcome at one site on one day; what is written down stays, a later record mends it. */
export interface InspectionResult {
  readonly site: string;
  readonly part: PickPart;
  /** Plan it belongs to, '' for an inspection outside any plan. */
  readonly plan: string;
  /** ISO date and local time `14:30`, '' when not noted. */
  readonly date: string;
  readonly time: string;
  readonly outcome: ResultKind;
  /** Units that were looked into, and those of them with a find. */
  readonly units: number;
  readonly found: number;
  readonly findings: readonly Finding[];
  readonly actions: readonly EnforcementAction[];
  readonly receivers: readonly Receiver[];
  /** With the regional team ACT!, in the municipality it names ('' for the own). */
  readonly act: boolean;
  readonly municipality: string;
}
