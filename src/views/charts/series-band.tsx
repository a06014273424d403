import { CHART } from '../../domain/text/chart.ts';
import { count, monthShortYear } from '../../domain/text/format.ts';
import { niceTicks } from './nice-ticks.ts';
import { highestOf, isAboveBand } from './series.ts';
import { seriesPaths } from './series-paths.ts';
import { useWidth } from './use-width.ts';
import './charts.css';

const LEFT = 22;
const BOTTOM = 16;

import type { ReactNode } from 'react';
import type { Month } from '../../domain/time/month.ts';
import type { SeriesPoint } from './series.ts';

export interface SeriesBandProps {
  readonly points: readonly SeriesPoint[];
  readonly summary: string;
  /** Height in px; 82 unless told. The width follows the box. */
  readonly height?: number;
  /** Vertical dashed marks: start of actions, change of registration. */
  readonly marks?: readonly { readonly month: Month; readonly label: string }[];
  /** Months of alarms, drawn as hot points. */
  readonly alarms?: readonly Month[];
  /** Only alarms are hot, not a last point above the band. */
  readonly onlyAlarms?: boolean;
}

/** Verloop: counted line, dashed expected, grey band of 80 of 100 months. */
export function SeriesBand({ points, summary, height = 82, marks = [], alarms = [], onlyAlarms = false }: SeriesBandProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(368);
  const headroom = marks.length > 0 ? 26 : 18;
  const ticks = niceTicks(highestOf(points), Math.round(height / 40));
  const top = Math.max(1, highestOf(points), ticks[ticks.length - 1]!);
  const left = LEFT + Math.max(0, count(ticks[ticks.length - 1]!).length - 2) * 6;
  const base = height - BOTTOM;
  const x = (at: number): number => left + 6 + (at / Math.max(1, points.length - 1)) * (width - left - 14);
  const y = (value: number): number => base - (value / top) * (base - headroom);
  const paths = seriesPaths(points, x, y);
  return (
    <div ref={box}>
      <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path className={tick === 0 ? 'chart__axis' : 'chart__grid'} d={`M${left} ${y(tick)}H${width}`} />
            <text x={left - 5} y={y(tick) + 4} textAnchor="end">
              {count(tick)}
            </text>
          </g>
        ))}
        <path className="chart__band" d={paths.band} />
        <path className="chart__exp chart__exp--dash" d={paths.expected} />
        <path className="chart__line" d={paths.counted} />
        {marks.map((mark) => {
          const at = x(mark.month - (points[0]?.month ?? mark.month));
          const end = at > width / 2;
          return (
            <g key={`${mark.month}${mark.label}`}>
              <path className="chart__mark" d={`M${at} 4V${base}`} />
              <text className="on" x={at + (end ? -4 : 4)} y={12} textAnchor={end ? 'end' : 'start'}>
                {mark.label}
              </text>
            </g>
          );
        })}
        <SeriesPoints points={points} alarms={alarms} onlyAlarms={onlyAlarms} x={x} y={y} />
        <SeriesWords points={points} x={x} y={height - 3} width={width} />
      </svg>
    </div>
  );
}

interface SeriesPointsProps {
  readonly points: readonly SeriesPoint[];
  readonly alarms: readonly Month[];
  readonly onlyAlarms: boolean;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function SeriesPoints({ points, alarms, onlyAlarms, x, y }: SeriesPointsProps): ReactNode {
  const lastAt = points.length - 1;
  /** Above the last three points, so that the line does not run through the number. */
  const labelAbove = (at: number): number => Math.min(...points.slice(Math.max(0, at - 2)).map((point) => y(point.count))) - 7;
  return points.map((point, at) => {
    const isLast = at === lastAt;
    const hot = alarms.includes(point.month) || (!onlyAlarms && isLast && isAboveBand(point));
    if (!isLast && !hot) return null;
    return (
      <g key={point.month}>
        <circle className={hot ? 'chart__dot chart__dot--hot' : 'chart__dot'} cx={x(at)} cy={y(point.count)} r={isLast ? 3.5 : 2.5} />
        {isLast && (
          <text className="on" x={x(at) + 4} y={labelAbove(at)} textAnchor="end">
            {count(point.count)}
          </text>
        )}
      </g>
    );
  });
}

/** Room for `okt 2026` and a gap, px. */
const WORD = 56;

/** First month, the same month a year later where it fits, last month. */
function SeriesWords({
  points,
  x,
  y,
  width,
}: Omit<SeriesPointsProps, 'alarms' | 'onlyAlarms' | 'y'> & { readonly y: number; readonly width: number }): ReactNode {
  const first = points[0];
  const last = points[points.length - 1];
  if (!first || !last) return null;
  const between: number[] = [];
  const step = points.length > 40 ? 24 : 12;
  const fits = (at: number): boolean => x(at) - WORD / 2 > x(0) + WORD && x(at) + WORD / 2 < width - WORD;
  for (let at = step; at < points.length - 1; at += step) if (fits(at)) between.push(at);
  return (
    <>
      <text x={x(0)} y={y}>
        {monthShortYear(first.month)}
      </text>
      {between.map((at) => (
        <text key={at} x={x(at)} y={y} textAnchor="middle">
          {monthShortYear(points[at]!.month)}
        </text>
      ))}
      {points.length > 1 && (
        <text className="on" x={width - 2} y={y} textAnchor="end">
          {monthShortYear(last.month)}
        </text>
      )}
    </>
  );
}

export interface SeriesLegendProps {
  /** `meldingen`. */
  readonly counted: string;
}

/** Key beside the heading: line, dashes, grey band. */
export function SeriesLegend({ counted }: SeriesLegendProps): ReactNode {
  return (
    <span className="skey">
      <i />
      {counted} <i className="skey__exp" />
      {CHART.expected} <i className="skey__band" />
      {CHART.band}
    </span>
  );
}
