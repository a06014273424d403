import { highestOf, isAboveBand } from './series.ts';
import { seriesPaths } from './series-paths.ts';
import './charts.css';

const WIDTH = 112;
const HEIGHT = 24;

import type { ReactNode } from 'react';
import type { Month } from '../../domain/time/month.ts';
import type { SeriesPoint } from './series.ts';

export interface SparklineProps {
  readonly points: readonly SeriesPoint[];
  /** One sentence for a screen reader; without it the drawing is hidden from it (the words beside it say the same). */
  readonly summary?: string;
  /** Months that stand out; the last one when it lies above the band, unless told. */
  readonly hot?: readonly Month[];
}

/** Line of 112x24 with the grey band; the last point is hot only when it lies above the band. */
export function Sparkline({ points, summary, hot }: SparklineProps): ReactNode {
  const top = Math.max(1, highestOf(points));
  const x = (at: number): number => 2 + (at / Math.max(1, points.length - 1)) * (WIDTH - 6);
  const y = (value: number): number => 20 - (value / top) * 16;
  const paths = seriesPaths(points, x, y);
  const last = points[points.length - 1];
  return (
    <svg
      className="spark"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={summary}
      aria-hidden={summary === undefined}
    >
      <path className="chart__band" d={paths.band} />
      <path className="chart__line" d={paths.counted} />
      {points.map(
        (point, at) =>
          hot?.includes(point.month) &&
          point !== last && <circle key={point.month} className="chart__dot chart__dot--hot" cx={x(at)} cy={y(point.count)} r={2} />,
      )}
      {last && (
        <circle
          className={(hot ? hot.includes(last.month) : isAboveBand(last)) ? 'chart__dot chart__dot--hot' : 'chart__dot'}
          cx={x(points.length - 1)}
          cy={y(last.count)}
          r={2.5}
        />
      )}
    </svg>
  );
}
