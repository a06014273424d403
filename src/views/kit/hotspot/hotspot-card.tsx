import { Fragment } from 'react';
import { Sparkline } from '../../charts/sparkline.tsx';
import { NumberBadge } from './number-badge.tsx';
import { Remark } from './remark.tsx';
import { StateBadge } from './state-badge.tsx';
import '../styles/hotspot.css';
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
export function HotspotCard({ rank, place, buurt, state, counted, expected, series, facts, remarks }: HotspotCardProps): ReactNode {
  return (
    <div className="hcard">
      <NumberBadge tone={state === 'uitgedoofd' ? 'open' : 'ink'}>{rank}</NumberBadge>
      <div className="hcard__top">
        <h3>{place}</h3>
        <span className="hcard__buurt">{buurt}</span>
        <StateBadge state={state} />
      </div>
      <div className="hcard__mid">
        <p>
          <b>{counted}</b>, {expected}
        </p>
        <Sparkline {...series} />
      </div>
      <p className="hcard__facts">
        {facts.map((fact, at) => (
          <Fragment key={fact}>
            {at > 0 && <span className="t3"> · </span>}
            {fact}
          </Fragment>
        ))}
      </p>
      {remarks.length > 0 && (
        <div className="remarks">
          {remarks.map(({ text, ...remark }) => (
            <Remark key={text} {...remark}>
              {text}
            </Remark>
          ))}
        </div>
      )}
    </div>
  );
}
