import type { ReactNode } from 'react';
import type { EffectAnswer } from '../../../domain/effect/effect-answer.ts';
import { EFFECT_TEXT } from '../../../domain/text/effect.ts';
import { count } from '../../../domain/text/format.ts';
import { niceTicks } from '../nice-ticks.ts';
import { useWidth } from '../use-width.ts';
import { EffectWindows, MonthWords } from './effect-windows.tsx';
import { pathOf, roundPath } from './paths.ts';
import '../charts.css';
import './effect.css';

export interface EffectChartProps {
  readonly answer: EffectAnswer;
  readonly height?: number;
}

const LEFT = 26;
const BOTTOM = 18;
const TOP = 20;

/** Months of the place and of the comparison brought to its height, with the months that count as before and after. */
export function EffectChart({ answer, height = 150 }: EffectChartProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(368);
  const { months, target, comparison } = answer.course;
  const ticks = niceTicks(Math.max(1, ...target, ...comparison), 3);
  const top = Math.max(1, ...target, ...comparison, ticks[ticks.length - 1]!);
  const base = height - BOTTOM;
  const step = (width - LEFT - 4) / Math.max(1, months.length);
  const x = (at: number): number => LEFT + (at + 0.5) * step;
  const y = (value: number): number => base - (value / top) * (base - TOP);
  return (
    <div ref={box}>
      <svg
        className="chart"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={EFFECT_TEXT.chart.summary(answer)}
      >
        <EffectWindows answer={answer} left={LEFT} step={step} top={TOP} base={base} />
        {ticks.map((tick) => (
          <g key={tick}>
            <path className={tick === 0 ? 'chart__axis' : 'chart__grid'} d={roundPath`M${LEFT} ${y(tick)}H${width}`} />
            <text x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
              {count(tick)}
            </text>
          </g>
        ))}
        <path className="chart__exp chart__exp--dash" d={pathOf(comparison, x, y)} />
        <path className="chart__line" d={pathOf(target, x, y)} />
        <MonthWords months={months} x={x} y={height - 4} width={width} />
      </svg>
    </div>
  );
}
