import { type ScaleLogarithmic, scaleLog } from 'd3-scale';
import './charts.css';

const WIDTH = 92;
const HEIGHT = 32;
const DOMAIN: readonly [number, number] = [0.35, 12];
const axisOf = (domain: readonly [number, number]): ScaleLogarithmic<number, number> =>
  scaleLog()
    .domain(domain)
    .range([2, WIDTH - 2])
    .clamp(true);

import type { ReactNode } from 'react';

export interface Interval {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

export interface IntervalPlotProps extends Interval {
  /** Ends of the log axis; 0.35 to 12 unless told. Values outside are cut with an arrow. */
  readonly domain?: readonly [number, number];
}

/** One row: log axis, dashed at 1; filled = the interval is clear of 1, open = fits chance. The numbers stand beside it. */
export function IntervalPlot({ ratio, low, high, domain = DOMAIN }: IntervalPlotProps): ReactNode {
  const x = axisOf(domain);
  const kind = low > 1 ? 'ci ci--clear' : high < 1 ? 'ci ci--under' : 'ci';
  const middle = HEIGHT / 2;
  return (
    <svg className={kind} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path className="ci__one" d={`M${x(1)} 0V${HEIGHT}`} />
      <path className="ci__line" d={`M${x(Math.max(low, domain[0]))} ${middle}H${x(high)}`} />
      {low < domain[0] && <path className="ci__end" d={`M0 ${middle}l6 -4v8Z`} />}
      {high > domain[1] && <path className="ci__end" d={`M${WIDTH} ${middle}l-6 -4v8Z`} />}
      <circle className="ci__point" cx={x(Math.max(ratio, domain[0]))} cy={middle} r={4} />
    </svg>
  );
}

/** Heading of the column of plots: 1 2 4 8. */
export function IntervalAxis({ domain = DOMAIN }: { readonly domain?: readonly [number, number] }): ReactNode {
  const x = axisOf(domain);
  return (
    <svg className="chart ci" width={WIDTH} height={14} aria-hidden="true">
      {[1, 2, 4, 8, 16]
        .filter((tick) => tick < domain[1])
        .map((tick) => (
          <text key={tick} className={tick === 1 ? 'on' : undefined} x={x(tick)} y={11} textAnchor="middle">
            {tick}
          </text>
        ))}
    </svg>
  );
}
