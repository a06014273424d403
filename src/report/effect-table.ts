import type { EffectAnswer } from '../domain/effect/effect-answer.ts';
import type { CsvCell, ExportTable } from '../domain/report/csv-cell.ts';
import { EFFECT_TEXT } from '../domain/text/effect.ts';
import { monthToIso } from '../domain/time/month.ts';
import { rounded } from './rounding.ts';

/** What was measured, month by month, with the part that each month has. */
export function effectTable({ course, before, after }: EffectAnswer): ExportTable {
  const [isBefore, isAfter] = [new Set(before), new Set(after)];
  const { columns, parts } = EFFECT_TEXT.csv;
  const rows = course.months.map((month, i): CsvCell[] => [
    monthToIso(month),
    isBefore.has(month) ? parts.before : isAfter.has(month) ? parts.after : parts.neither,
    course.target[i]!,
    rounded(course.comparison[i]!, 2),
    rounded(course.cumulative[i]!, 2),
  ]);
  return { columns: [columns.month, columns.part, columns.target, columns.comparison, columns.cumulative], rows };
}

/** The verdict and its figures, one line each, to stand above the table. */
export const effectLines = (answer: EffectAnswer): string[] => [
  `${EFFECT_TEXT.head(answer.verdict)}. ${EFFECT_TEXT.sentence(answer)}`,
  ...[EFFECT_TEXT.displaced(answer) ?? []].flat(),
  EFFECT_TEXT.based(answer),
  EFFECT_TEXT.paper(answer.local),
  EFFECT_TEXT.notCause,
];
