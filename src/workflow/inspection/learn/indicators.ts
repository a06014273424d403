import type { InspectionResult } from '../../../domain/inspection/result.ts';

/** First and last ISO date, both included. */
export interface DayPeriod {
  readonly from: string;
  readonly to: string;
}

/** The plan's indicators on undermining crime that inspections count for. */
export interface InspectionIndicators {
  /** "Aantal gecontroleerde locaties": every unit that was looked into counts as one, as the plan counts storage units. */
  readonly locations: number;
  /** Addresses or complexes with at least one unit looked into. */
  readonly sites: number;
  /** Visits where nobody could get in. */
  readonly noAccess: number;
  /** Units with a find. */
  readonly found: number;
  /** "Aantal handhavingsacties". */
  readonly enforcementActions: number;
  /** "Aantal controles met het ACT!": visits, and the municipalities other than the own. */
  readonly actInspections: number;
  readonly municipalities: readonly string[];
  readonly passedOn: number;
}

/** Counts the results of a period; each result is the last word on its visit. */
export function inspectionIndicators(results: readonly InspectionResult[], { from, to }: DayPeriod): InspectionIndicators {
  const within = results.filter(({ date }) => date >= from && date <= to);
  const looked = within.filter(({ outcome }) => outcome !== 'no-access');
  const sum = (of: (result: InspectionResult) => number): number => within.reduce((total, result) => total + of(result), 0);
  const act = within.filter((result) => result.act);
  return {
    locations: looked.reduce((total, { units }) => total + units, 0),
    sites: new Set(looked.map(({ site }) => site)).size,
    noAccess: within.length - looked.length,
    found: looked.reduce((total, { found }) => total + found, 0),
    enforcementActions: sum(({ actions }) => actions.length),
    actInspections: act.length,
    municipalities: [...new Set(act.flatMap(({ municipality }) => (municipality === '' ? [] : [municipality])))].sort(),
    passedOn: sum(({ receivers }) => receivers.length),
  };
}
