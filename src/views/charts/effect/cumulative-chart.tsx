import type { ReactNode } from 'react';
import type { EffectAnswer } from '../../../domain/effect/effect-answer.ts';
import { EFFECT_TEXT } from '../../../domain/text/effect.ts';
import { signedCount } from '../../../domain/text/format.ts';
import { useWidth } from '../use-width.ts';
import { MonthWords } from './effect-windows.tsx';
import { bandOf, pathOf, roundPath } from './paths.ts';
import '../charts.css';
import './effect.css';

export interface CumulativeChartProps {
  readonly answer: EffectAnswer;
  readonly height?: number;
}

const LEFT = 34;
const BOTTOM = 18;

/** How far the place is from its comparison, added up since the start, with what chance alone would give. */
export function CumulativeChart({ answer, height = 112 }: CumulativeChartProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(368);
  const first = Math.max(0, answer.course.months.indexOf(answer.request.start) - 1);
  const months = answer.course.months.slice(first);
  const sum = answer.course.cumulative.slice(first);
  const chance = answer.course.chance.slice(first);
  const most = Math.max(1, ...sum.map(Math.abs), ...chance);
  const base = height - BOTTOM;
  const x = (at: number): number => LEFT + (at / Math.max(1, months.length - 1)) * (width - LEFT - 8);
  const y = (value: number): number => base / 2 - (value / most) * (base / 2 - 8);
  const last = sum.at(-1) ?? 0;
  const label = `${EFFECT_TEXT.chart.cumulative}: ${signedCount(last)}; ${EFFECT_TEXT.chart.chance}.`;
  return (
    <div ref={box}>
      <svg className="chart" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <path className="chart__band" d={bandOf(chance, x, y)} />
        {[most, 0, -most].map((tick) => (
          <text key={tick} x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
            {signedCount(tick)}
          </text>
        ))}
        <path className="chart__axis" d={roundPath`M${LEFT} ${y(0)}H${width}`} />
        <path className="chart__line" d={pathOf(sum, x, y)} />
        <circle className="chart__dot" cx={x(months.length - 1)} cy={y(last)} r={3.5} />
        <MonthWords months={months} x={x} y={height - 4} width={width} />
      </svg>
    </div>
  );
}
