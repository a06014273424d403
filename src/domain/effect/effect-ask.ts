import type { CategoryId } from '../category.ts';
import type { Resolution } from '../cell.ts';
import type { Month } from '../time/month.ts';
import type { EffectArea, EffectComparison, EffectRequest } from './effect-request.ts';

/** What is to be measured, in words of people's work: everything but the data. */
export interface EffectAsk {
  readonly resolution: Resolution;
  /** Empty is all. */
  readonly categories: readonly CategoryId[];
  readonly target: EffectArea;
  /** Day on which it started, `2025-06-01`. */
  readonly on: string;
  readonly flagged: readonly Month[];
  readonly before: number;
  readonly after: number;
  readonly ring: number;
  readonly comparison: EffectComparison;
  readonly except: EffectRequest['except'];
}

/** Names an ask: two that are alike have the same answer. */
export const effectKey = (ask: EffectAsk): string => JSON.stringify(ask);
