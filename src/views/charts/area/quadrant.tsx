import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { decimal } from '../../../domain/text/format.ts';
import { useWidth } from '../use-width.ts';
import '../charts.css';
import './quadrant.css';

export interface QuadrantPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Filled when a third figure is above average. */
  readonly filled: boolean;
  /** Named in the drawing. */
  readonly named: boolean;
}

export interface QuadrantProps {
  readonly points: readonly QuadrantPoint[];
  /** Where the lines of the averages cross. */
  readonly average: { readonly x: number; readonly y: number };
  readonly axis: { readonly x: string; readonly y: string };
  /** Left above, right above, left below, right below. */
  readonly corners: readonly string[];
  readonly averageWord: string;
  readonly summary: string;
  readonly height?: number;
}

const LEFT = 34;
const BOTTOM = 34;
const TOP = 10;

const spanOf = (values: readonly number[], middle: number): readonly [number, number] => {
  const [low, high] = [Math.min(...values, middle), Math.max(...values, middle)];
  const room = Math.max(1e-6, (high - low) * 0.08);
  return [Math.max(0, low - room), high + room];
};

/** Two figures of every area against their averages. The table beside it holds the same numbers. */
export function Quadrant({ points, average, axis, corners, averageWord, summary, height = 380 }: QuadrantProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(640);
  const x = scaleLinear()
    .domain(
      spanOf(
        points.map((point) => point.x),
        average.x,
      ),
    )
    .range([LEFT, width - 8]);
  const y = scaleLinear()
    .domain(
      spanOf(
        points.map((point) => point.y),
        average.y,
      ),
    )
    .range([height - BOTTOM, TOP]);
  const [ax, ay] = [x(average.x), y(average.y)];
  const places = [
    { x: LEFT + 6, y: TOP + 12, anchor: 'start' },
    { x: width - 12, y: TOP + 12, anchor: 'end' },
    { x: LEFT + 6, y: height - BOTTOM - 6, anchor: 'start' },
    { x: width - 12, y: height - BOTTOM - 6, anchor: 'end' },
  ] as const;
  return (
    <div ref={box}>
      <svg className="chart quad" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={summary}>
        <rect className="quad__focus" x={LEFT} y={TOP} width={Math.max(0, ax - LEFT)} height={Math.max(0, ay - TOP)} />
        {x.ticks(6).map((tick) => (
          <text key={`x${tick}`} x={x(tick)} y={height - BOTTOM + 14} textAnchor="middle">
            {decimal(tick, 0)}
          </text>
        ))}
        {y.ticks(6).map((tick) => (
          <g key={`y${tick}`}>
            <path className="chart__grid" d={`M${LEFT} ${y(tick)}H${width - 8}`} />
            <text x={LEFT - 5} y={y(tick) + 4} textAnchor="end">
              {decimal(tick, 0)}
            </text>
          </g>
        ))}
        <path className="quad__average" d={`M${ax} ${TOP}V${height - BOTTOM}M${LEFT} ${ay}H${width - 8}`} />
        <text className="on" x={ax + 4} y={height - BOTTOM - 22}>
          {averageWord}
        </text>
        {corners.map((words, i) => (
          <text key={words} className="quad__corner" x={places[i]!.x} y={places[i]!.y} textAnchor={places[i]!.anchor}>
            {words}
          </text>
        ))}
        <text x={width - 8} y={height - 3} textAnchor="end">
          {axis.x} →
        </text>
        <text x={2} y={height - 3}>
          ↑ {axis.y}
        </text>
        {points.map((point) => (
          <circle
            key={point.key}
            className={point.filled ? 'quad__point quad__point--filled' : 'quad__point'}
            cx={x(point.x)}
            cy={y(point.y)}
            r={point.named ? 5 : 4}
          >
            <title>{point.name}</title>
          </circle>
        ))}
        <QuadrantNames points={points} x={x} y={y} />
      </svg>
    </div>
  );
}

interface NamesProps {
  readonly points: readonly QuadrantPoint[];
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

const HALF = 7;
const LETTER = 6.4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly at: number;
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && a.right > b.left && Math.abs(a.at - b.at) < 2 * HALF - 1;

/** Names beside their points: right, left, above or below, where they meet no other name and no point. */
function QuadrantNames({ points, x, y }: NamesProps): ReactNode {
  const dots = points.map((point): Box => ({ left: x(point.x) - 6, right: x(point.x) + 6, at: y(point.y) }));
  const taken: Box[] = [];
  const named = points.filter((point) => point.named).sort((a, b) => b.y - a.y);
  return named.map((point) => {
    const [cx, cy, wide] = [x(point.x), y(point.y), point.name.length * LETTER];
    const places: readonly Box[] = [
      { left: cx + 8, right: cx + 8 + wide, at: cy },
      { left: cx - 8 - wide, right: cx - 8, at: cy },
      { left: cx - wide / 2, right: cx + wide / 2, at: cy - 13 },
      { left: cx - wide / 2, right: cx + wide / 2, at: cy + 13 },
      { left: cx + 8, right: cx + 8 + wide, at: cy - 12 },
      { left: cx + 8, right: cx + 8 + wide, at: cy + 12 },
    ];
    const own = dots[points.indexOf(point)];
    const free = places.find((place) => ![...taken, ...dots.filter((dot) => dot !== own)].some((other) => meet(place, other)));
    const place = free ?? places[0]!;
    taken.push(place);
    return (
      <text key={point.key} className="quad__name" x={place.left} y={place.at + 4}>
        {point.name}
      </text>
    );
  });
}
