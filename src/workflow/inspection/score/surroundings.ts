import type { IncidentPart } from '../../../domain/inspection/signal-part.ts';

/** Points on the map, degrees WGS84. */
export interface Points {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
}

/** What is known around the sites on the day of the plan, all of it before that day. */
export interface Surroundings {
  /** ISO date of the plan. */
  readonly asOf: string;
  /** Incidents of the twelve months before, per part of the score. */
  readonly incidents: Readonly<Record<IncidentPart, Points>>;
  /** Incidents whose hour is known: 1 between 22 and 06. */
  readonly hours: Points & { readonly night: Uint8Array };
  /** Cells that are busier than to be expected, with how far: 1 for twice the expectation or more. */
  readonly unusual: Points & { readonly strength: Float64Array };
  /** Signals of the register, faded with age: 1 for today, halved every two years. */
  readonly lwo: Points & { readonly strength: Float64Array };
  /** Units with a find, faded as the signals. */
  readonly finds: Points & { readonly strength: Float64Array };
}

export const NO_POINTS: Points = { lng: new Float64Array(0), lat: new Float64Array(0) };

export const nothingAround = (asOf: string): Surroundings => ({
  asOf,
  incidents: { meldingen: NO_POINTS, drugs: NO_POINTS, diefstal: NO_POINTS },
  hours: { ...NO_POINTS, night: new Uint8Array(0) },
  unusual: { ...NO_POINTS, strength: new Float64Array(0) },
  lwo: { ...NO_POINTS, strength: new Float64Array(0) },
  finds: { ...NO_POINTS, strength: new Float64Array(0) },
});

const YEAR_DAYS = 365.25;
const HALVING_YEARS = 2;

/** Days from one ISO date to another. */
export const daysBetween = (from: string, to: string): number => (Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000;

/** How much something of a date still counts: 1 on the day itself, half after two years, 0 when it lies after it. */
export function fading(date: string, asOf: string): number {
  const days = daysBetween(date, asOf);
  return days < 0 ? 0 : 0.5 ** (days / YEAR_DAYS / HALVING_YEARS);
}

export const yearsBetween = (from: string, to: string): number => daysBetween(from, to) / YEAR_DAYS;
