import type { ReactNode } from 'react';
import type { HotspotState } from '../../../domain/hotspot.ts';
import type { SparklineProps } from '../../charts/sparkline.tsx';
import type { RemarkProps } from './remark.tsx';

export interface HotspotCardProps {
  readonly rank: number;
  readonly place: string;
  readonly buurt: string;
  readonly state: HotspotState;
  /** `23 meldingen`. */
  readonly counted: string;
  /** `verwacht 8`. */
  readonly expected: string;
  readonly series: Omit<SparklineProps, 'summary'>;
  /** Category and peak: `Drugshandel op straat · vr–za 22–02, ×3,1 (1,9–4,8)`. */
  readonly facts: readonly string[];
  readonly remarks: readonly (Omit<RemarkProps, 'children'> & { readonly text: string })[];
}

/** One hotspot in the list. Layout only: `HotspotList` gives it its keyboard. */
export function HotspotCard(_props: HotspotCardProps): ReactNode {
  return null;
}
