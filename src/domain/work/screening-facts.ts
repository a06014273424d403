import { isHourSelection } from '../hours.ts';
import { MOST_RULES, type ScreenRule } from '../screening.ts';
import { type FieldChecks, flag, listOf, orNull, record, text, whole } from './shape.ts';

/** The rules of screening as they are from now on; `about` is `SCREENING`. The last word counts, earlier ones stay to be read. */
export interface ScreeningFact {
  readonly kind: 'screening.rules';
  readonly rules: readonly ScreenRule[];
  readonly reason: string;
}

export const SCREENING = 'screening';

const rule = record({
  id: text(64),
  label: text(120),
  on: flag,
  categories: listOf(text(120), 200),
  words: listOf(text(64), 20),
  severity: whole(0, 3),
  hours: orNull((value) => typeof value === 'string' && isHourSelection(value)),
  repeats: orNull(record({ least: whole(2, 100), days: whole(1, 366) })),
});

export const SCREENING_CHECKS: Readonly<Record<ScreeningFact['kind'], FieldChecks>> = {
  'screening.rules': { rules: listOf(rule, MOST_RULES), reason: text(400) },
};
