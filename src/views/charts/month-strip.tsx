import type { ReactNode } from 'react';
import type { Period } from '../../domain/time/month.ts';
import type { SeriesPoint } from './series.ts';

export interface MonthStripProps {
  /** `Meldingen per maand`. */
  readonly title: string;
  /** `balk: geteld   grijs vlak: …`. */
  readonly note: string;
  /** At the right: `<b>oktober 2026: 412</b>, verwacht 387 (355–419)`. */
  readonly current: ReactNode;
  readonly points: readonly SeriesPoint[];
  readonly period: Period;
  /** Drag, click, or arrows with Shift. */
  readonly onChange: (period: Period) => void;
  readonly summary: string;
  /** Buttons behind the words (table twin). */
  readonly actions?: ReactNode;
  readonly collapsed?: boolean;
  readonly onCollapse?: (collapsed: boolean) => void;
}

/** Time strip of 120 px under the map: months as bars with the expected band; choose a range. */
export function MonthStrip(_props: MonthStripProps): ReactNode {
  return null;
}
