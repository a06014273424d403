import { KNOWN_VALUES, type MonitorIndicator } from '../../domain/monitor/indicator-list.ts';
import { monthsOfKey, type PeriodKey, partsOfKey } from '../../domain/monitor/period-key.ts';
import type { Month, Period } from '../../domain/time/month.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';

export type EnteredValue = Extract<WorkFact, { kind: 'monitor.value' }>;
export type EnteredTarget = Extract<WorkFact, { kind: 'monitor.target' }>;

/** Counts an indicator from what was done in the app; null where it says nothing of the period. */
export type Counter = (period: Period) => number | null;

/**
 * What is found in the data themselves. `kept`: somebody kept it on a day, and it stays that, with what the data give `now` (null while that
 * is not known). `computed`: what the data give for the month up to which they go; nobody kept it.
 */
export type FoundFigure =
  | { readonly how: 'kept'; readonly value: number; readonly on: string; readonly now: number | null }
  | { readonly how: 'computed'; readonly value: number; readonly upTo: Month };

/**
 * A figure and where it comes from. `entered`: by hand for this very period. `counted`: by the app. `plan`: the plan itself
 * reports it. `parts`: made of finer periods, `known` of `of` of which have a figure.
 */
export type MonitorValue =
  | { readonly how: 'entered'; readonly value: number; readonly said: EnteredValue; readonly counted: number | null }
  | { readonly how: 'counted' | 'plan'; readonly value: number }
  | FoundFigure
  | { readonly how: 'parts'; readonly value: number; readonly known: number; readonly of: number };

export interface MonitorSources {
  /** Standing facts, in order. */
  readonly facts: readonly WorkFact[];
  /** By id of the indicator. */
  readonly counters: Readonly<Record<string, Counter>>;
  /** What is found in the data, by id; it goes before the counter. */
  readonly found?: Readonly<Record<string, (period: Period) => FoundFigure | null>>;
}

/** What was entered by hand for an indicator, oldest first. */
export const enteredValues = (facts: readonly WorkFact[], id: string): EnteredValue[] =>
  facts.filter((fact): fact is EnteredValue => fact.kind === 'monitor.value' && fact.about === id);

/** The target of an indicator for a year: the last word, null without one. */
export const targetOf = (facts: readonly WorkFact[], id: string, year: number): EnteredTarget | null =>
  facts.filter((fact): fact is EnteredTarget => fact.kind === 'monitor.target' && fact.about === id && fact.year === year).at(-1) ?? null;

/**
 * The figure of an indicator for a period. What was entered for the period itself comes first, then what the app counts, what
 * the plan reports, and last what its parts give: their sum for what happens, the latest for what there is and for shares.
 * Null when nothing is known.
 */
export function monitorValue(indicator: MonitorIndicator, key: PeriodKey, sources: MonitorSources): MonitorValue | null {
  const said = enteredValues(sources.facts, indicator.id).findLast(({ period }) => period === key);
  const found = sources.found?.[indicator.id]?.(monthsOfKey(key)) ?? null;
  const counted = found?.value ?? sources.counters[indicator.id]?.(monthsOfKey(key)) ?? null;
  if (said) return { how: 'entered', value: said.value, said, counted };
  const parts = fromParts(indicator, key, sources);
  // A part that was entered by hand is better known than what the app saw of it.
  if (counted !== null && !(parts && hasEntered(indicator, key, sources))) return found ?? { how: 'counted', value: counted };
  const known = KNOWN_VALUES.find((value) => value.indicator === indicator.id && value.period === key);
  return known ? { how: 'plan', value: known.value } : parts;
}

const hasEntered = (indicator: MonitorIndicator, key: PeriodKey, { facts }: MonitorSources): boolean => {
  const { from, to } = monthsOfKey(key);
  return enteredValues(facts, indicator.id).some(({ period }) => {
    const part = monthsOfKey(period);
    return part.from >= from && part.to <= to;
  });
};

function fromParts(indicator: MonitorIndicator, key: PeriodKey, sources: MonitorSources): MonitorValue | null {
  const keys = partsOfKey(key);
  const values = keys.map((part) => monitorValue(indicator, part, sources));
  const found = values.filter((value) => value !== null);
  if (found.length === 0) return null;
  const value = indicator.kind === 'flow' ? found.reduce((sum, part) => sum + part.value, 0) : found.at(-1)!.value;
  return { how: 'parts', value, known: found.filter(isWhole).length, of: keys.length };
}

const isWhole = (value: MonitorValue): boolean => value.how !== 'parts' || value.known === value.of;

/** Whether a year's figure meets its target. */
export const meetsTarget = (value: number, { target, atLeast }: EnteredTarget): boolean => (atLeast ? value >= target : value <= target);
