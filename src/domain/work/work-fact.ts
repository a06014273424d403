import { CAMPAIGN_CHECKS, type CampaignFact } from './campaign-facts.ts';
import { DOSSIER_CHECKS, type DossierFact } from './dossier-facts.ts';
import { EXPERIMENT_CHECKS, type ExperimentFact } from './experiment-facts.ts';
import type { FactBase, MetaFact } from './fact.ts';
import { INDICATOR_CHECKS, type IndicatorFact } from './indicator-facts.ts';
import { INSPECTION_CHECKS, type InspectionFact } from './inspection-facts.ts';
import { MONITOR_CHECKS, type MonitorFact } from './monitor-facts.ts';
import { SCREENING_CHECKS, type ScreeningFact } from './screening-facts.ts';
import { SETTING_CHECKS, type SettingFact } from './setting-facts.ts';
import { type FieldChecks, listOf, text } from './shape.ts';
import { YOUTH_CHECKS, type YouthFact } from './youth-facts.ts';

/** What people can say, by noun. */
interface Said {
  readonly campaign: CampaignFact;
  readonly dossier: DossierFact;
  readonly experiment: ExperimentFact;
  readonly indicator: IndicatorFact;
  readonly inspection: InspectionFact;
  readonly monitor: MonitorFact;
  readonly screening: ScreeningFact;
  readonly setting: SettingFact;
  readonly withdrawal: MetaFact;
  readonly youth: YouthFact;
}

/** What a fact says, without who, when and about what. A new kind is a type error until `CHECKS` knows it. */
export type FactBody = Said[keyof Said];

export type WorkFact = FactBase & FactBody;
export type FactKind = FactBody['kind'];
/** A fact about to be said. */
export type FactDraft = { readonly about: string } & FactBody;

const ids = listOf(text(64), 10_000);

const CHECKS: Readonly<Record<FactKind, FieldChecks>> = {
  ...CAMPAIGN_CHECKS,
  ...DOSSIER_CHECKS,
  ...EXPERIMENT_CHECKS,
  ...INDICATOR_CHECKS,
  ...INSPECTION_CHECKS,
  ...MONITOR_CHECKS,
  ...SCREENING_CHECKS,
  ...SETTING_CHECKS,
  ...YOUTH_CHECKS,
  'work.withdrawn': { of: ids },
  'work.restored': { of: ids },
};

const BASE: FieldChecks = {
  id: (value) => typeof value === 'string' && /^[\w.-]{8,64}$/.test(value),
  at: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) && !Number.isNaN(Date.parse(value)),
  role: text(120),
  device: text(64),
  about: text(160),
};

/** `unknown`: a kind of a newer version, to be kept but not shown. `bad`: damaged, or made by something else. */
export type FactVerdict = 'good' | 'unknown' | 'bad';

/** Judges a value that came from elsewhere. */
export function judgeFact(value: unknown): FactVerdict {
  if (typeof value !== 'object' || value === null) return 'bad';
  const { kind, ...fields } = value as Record<string, unknown>;
  if (!Object.entries(BASE).every(([key, check]) => check(fields[key]))) return 'bad';
  if (typeof kind !== 'string' || kind.length > 64) return 'bad';
  if (!Object.hasOwn(CHECKS, kind)) return 'unknown';
  const own = CHECKS[kind as FactKind];
  const names = Object.keys(fields).filter((key) => !Object.hasOwn(BASE, key));
  const exact = names.length === Object.keys(own).length && names.every((key) => Object.hasOwn(own, key));
  return exact && names.every((key) => own[key]!(fields[key])) ? 'good' : 'bad';
}
