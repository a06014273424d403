import { count, monthShort } from '../../domain/text/format.ts';
import { niceTicks } from './nice-ticks.ts';
import { highestOf, isAboveBand } from './series.ts';
import { useWidth } from './use-width.ts';
import './charts.css';
import type { ReactNode } from 'react';
import type { Month } from '../../domain/time/month.ts';
import type { SeriesPoint } from './series.ts';

export interface MonthBarsProps {
  readonly points: readonly SeriesPoint[];
  readonly summary: string;
  readonly height?: number;
  /** Months that stand out; those above their band unless told. */
  readonly hot?: ReadonlySet<Month>;
}

/** Months as bars against the band and the expected value; a bar that stands out is hot and carries its number. */
export function MonthBars({ points, summary, height = 132, hot }: MonthBarsProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(364);
  const ticks = niceTicks(highestOf(points), 3);
  const top = Math.max(1, highestOf(points), ticks[ticks.length - 1]!);
  const left = 22 + Math.max(0, count(ticks[ticks.length - 1]!).length - 2) * 6;
  const base = height - 18;
  const step = (width - left) / Math.max(1, points.length);
  const y = (value: number): number => base - (value / top) * (base - 20);
  return (
    <div ref={box}>
      <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className={tick === 0 ? 'chart__axis' : 'chart__grid'} d={`M${left} ${y(tick)}H${width}`} />
            <text x={left - 6} y={y(tick) + 4} textAnchor="end">
              {count(tick)}
            </text>
          </g>
        ))}
        {points.map((point, at) => (
          <MonthBar
            key={point.month}
            point={point}
            hot={hot ? hot.has(point.month) : isAboveBand(point)}
            x={left + at * step}
            step={step}
            y={y}
            label={height - 4}
          />
        ))}
      </svg>
    </div>
  );
}

interface MonthBarProps {
  readonly point: SeriesPoint;
  readonly hot: boolean;
  readonly x: number;
  readonly step: number;
  readonly y: (value: number) => number;
  /** Baseline of the word below. */
  readonly label: number;
}

function MonthBar({ point, hot, x, step, y, label }: MonthBarProps): ReactNode {
  const middle = x + step / 2;
  const isBand = point.low !== null && point.high !== null;
  return (
    <g>
      {isBand && (
        <rect className="chart__band" x={x} y={y(point.high!)} width={step} height={Math.max(0, y(point.low!) - y(point.high!))} />
      )}
      <rect
        className={hot ? 'chart__bar chart__bar--hot' : 'chart__bar'}
        x={x + step / 4}
        y={y(point.count)}
        width={step / 2}
        height={Math.max(0, y(0) - y(point.count))}
      />
      {point.expected !== null && <path className="chart__exp" d={`M${x} ${y(point.expected)}h${step}`} />}
      {hot && (
        <text className="on" x={middle} y={y(point.count) - 4} textAnchor="middle">
          {count(point.count)}
        </text>
      )}
      {step > 24 && (
        <text className={hot ? 'on' : undefined} x={middle} y={label} textAnchor="middle">
          {monthShort(point.month)}
        </text>
      )}
    </g>
  );
}
