import type { ReactNode } from 'react';
import type { EffectAnswer } from '../../../domain/effect/effect-answer.ts';
import { EFFECT_TEXT } from '../../../domain/text/effect.ts';
import { monthShortYear } from '../../../domain/text/format.ts';
import type { Month } from '../../../domain/time/month.ts';
import { roundPath } from './paths.ts';

export interface EffectWindowsProps {
  readonly answer: EffectAnswer;
  readonly left: number;
  /** Width of a month. */
  readonly step: number;
  readonly top: number;
  readonly base: number;
}

/** Shade behind the months that count: grey before, green after; a dashed line where it began. */
export function EffectWindows({ answer, left, step, top, base }: EffectWindowsProps): ReactNode {
  const { months } = answer.course;
  const kinds = [
    { key: 'before', of: new Set(answer.before) },
    { key: 'after', of: new Set(answer.after) },
  ];
  const start = months.indexOf(answer.request.start);
  const at = left + start * step;
  const isRight = start > months.length / 2;
  return (
    <g>
      {kinds.flatMap(({ key, of }) =>
        months.map((month, i) =>
          of.has(month) ? (
            <rect key={`${key}${month}`} className={`effect__${key}`} x={left + i * step} y={top} width={step + 0.5} height={base - top} />
          ) : null,
        ),
      )}
      {start >= 0 && (
        <>
          <path className="chart__mark" d={roundPath`M${at} ${top - 8}V${base}`} />
          <text className="on" x={at + (isRight ? -4 : 4)} y={top - 8} textAnchor={isRight ? 'end' : 'start'}>
            {EFFECT_TEXT.chart.start}
          </text>
        </>
      )}
    </g>
  );
}

export interface MonthWordsProps {
  readonly months: readonly Month[];
  readonly x: (at: number) => number;
  readonly y: number;
  readonly width: number;
}

/** First and last month. */
export function MonthWords({ months, x, y, width }: MonthWordsProps): ReactNode {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <text x={x(0) - 8} y={y}>
        {monthShortYear(first)}
      </text>
      {last !== first && (
        <text className="on" x={width - 2} y={y} textAnchor="end">
          {monthShortYear(last)}
        </text>
      )}
    </>
  );
}
