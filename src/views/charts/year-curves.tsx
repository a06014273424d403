import { line } from 'd3-shape';
import type { ReactNode } from 'react';
import { count, monthShort } from '../../domain/text/format.ts';
import { month } from '../../domain/time/month.ts';
import type { YearLine } from '../../domain/trend/trend-table.ts';
import { niceTicks } from './nice-ticks.ts';
import { useWidth } from './use-width.ts';
import './charts.css';

const BOTTOM = 18;
const TOP = 12;
const RIGHT = 36;
/** Px between two years at the right, so that none covers another. */
const APART = 12;

export interface YearCurvesProps {
  /** Oldest first; the last is drawn strongest. */
  readonly years: readonly YearLine[];
  readonly summary: string;
  readonly height?: number;
}

/** Years added up from January on, each a line that ends in its year. */
export function YearCurves({ years, summary, height = 148 }: YearCurvesProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(364);
  const most = years.reduce((top, { total }) => Math.max(top, total.at(-1) ?? 0), 0);
  const ticks = niceTicks(most, 3);
  const top = Math.max(1, most, ticks.at(-1)!);
  const left = 22 + Math.max(0, count(ticks.at(-1)!).length - 2) * 6;
  const base = height - BOTTOM;
  const x = (at: number): number => left + ((at + 1) / 12) * (width - left - RIGHT);
  const y = (value: number): number => base - (value / top) * (base - TOP);
  const path = line<number>(
    (_, at) => Math.round(x(at) * 10) / 10,
    (value) => Math.round(y(value) * 10) / 10,
  );
  const last = years.length - 1;
  const words = spread(years.map(({ total }) => y(total.at(-1) ?? 0)));
  return (
    <div ref={box}>
      <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className={tick === 0 ? 'chart__axis' : 'chart__grid'} d={`M${left} ${y(tick)}H${width - RIGHT}`} />
            <text x={left - 6} y={y(tick) + 4} textAnchor="end">
              {count(tick)}
            </text>
          </g>
        ))}
        {[2, 5, 8, 11].map((at) => (
          <text key={at} x={x(at)} y={height - 3} textAnchor="middle">
            {monthShort(month(2000, at + 1))}
          </text>
        ))}
        {years.map(({ year, total }, i) => (
          <g key={year}>
            <path className={i === last ? 'chart__line chart__line--now' : 'chart__line chart__line--past'} d={path(total) ?? ''} />
            {i === last && <circle className="chart__dot" cx={x(total.length - 1)} cy={y(total.at(-1) ?? 0)} r={3.5} />}
            <text className={i === last ? 'on' : undefined} x={width - RIGHT + 6} y={words[i]! + 4}>
              {year}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** Heights of words, moved down as little as keeps them apart. */
function spread(heights: readonly number[]): number[] {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  const placed = [...heights];
  for (let k = 1; k < order.length; k++) {
    placed[order[k]!] = Math.max(placed[order[k]!]!, placed[order[k - 1]!]! + APART);
  }
  const over = Math.max(0, ...placed.map((height) => height - (heights.length > 0 ? Math.max(...heights) + APART * 2 : 0)));
  return placed.map((height) => height - over);
}
