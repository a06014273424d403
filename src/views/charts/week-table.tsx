import type { ReactNode } from 'react';
import type { WeekBlock } from '../../domain/hottime.ts';
import type { Scale } from './scale.ts';

export interface WeekTableProps {
  /** Visible to a screen reader: what is counted and what colour means. */
  readonly caption: string;
  /** 168 counts, hour 0 = Monday 00; fractions are shown rounded. */
  readonly counts: ArrayLike<number>;
  /** 168 classes 0..5 of the scale. */
  readonly classes: ArrayLike<number>;
  /** 168 expected counts, for the column `verwacht`. */
  readonly expected?: ArrayLike<number>;
  readonly scale?: Scale;
  /** Framed blocks, in order A, B, C. */
  readonly blocks?: readonly { readonly block: WeekBlock; readonly letter: string }[];
  readonly selected?: string | null;
  readonly onSelectBlock?: (letter: string) => void;
  /** `small`: no numbers, for the detail panel. `large`: counts, totals, expected, column bars. */
  readonly size: 'small' | 'large';
}

/** The week as a real table of 7 days by 24 hours; the day starts at 06 so that a night out is one block. */
export function WeekTable(_props: WeekTableProps): ReactNode {
  return null;
}
