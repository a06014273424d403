import { isPeriodKey } from '../monitor/period-key.ts';
import { amount, day, type FieldChecks, flag, text, whole } from './shape.ts';

/** Figures of the plan's monitor that people enter; `about` is the id of the indicator. The last word on a period counts. */
export type MonitorFact =
  | {
      readonly kind: 'monitor.value';
      /** See `monitor/period-key.ts`. */
      readonly period: string;
      readonly value: number;
      /** Where it comes from: a register, a team, a report. */
      readonly source: string;
      /** Day on which the source said so. */
      readonly on: string;
    }
  | {
      readonly kind: 'monitor.target';
      readonly year: number;
      readonly target: number;
      /** At least so many, or at most. */
      readonly atLeast: boolean;
      readonly source: string;
    };

export const MONITOR_CHECKS: Readonly<Record<MonitorFact['kind'], FieldChecks>> = {
  'monitor.value': {
    period: (value) => typeof value === 'string' && isPeriodKey(value),
    value: amount(0, 1e9),
    source: text(200),
    on: day,
  },
  'monitor.target': { year: whole(1990, 2200), target: amount(0, 1e9), atLeast: flag, source: text(200) },
};
