import type { GatedCell } from '../../../domain/report/gated-cell.ts';
import { AREA, indicatorPeriod, indicatorValue, rateWords } from '../../../domain/text/area.ts';
import { THEME_WORDS } from '../../../domain/text/filters.ts';
import { count } from '../../../domain/text/format.ts';
import { GATE, gatedWord } from '../../../domain/text/gate.ts';
import type { Measure } from '../../../workflow/area/overview.ts';

/** How counts are shown. */
export type Per = 'aantal' | 'per';

export const measureName = (measure: Measure): string => {
  if (measure.kind === 'indicator') return `${measure.indicator.label} (${indicatorPeriod(measure.period)})`;
  return measure.theme === null ? AREA.everything[measure.source] : AREA.themeOf(THEME_WORDS[measure.theme], measure.source);
};

/** The figure of a buurt to sort and colour on; null where there is none, or where others may not see it. */
export function figureOf(measure: Measure, buurt: number, per: Per, gated: GatedCell | null): number | null {
  if (measure.kind === 'indicator') return measure.values[buurt]!;
  if (gated && gated.kind !== 'shown') return null;
  return per === 'per' ? measure.rates[buurt]! : measure.counts[buurt]!;
}

/** The figure as it is written. */
export function figureWords(measure: Measure, buurt: number, per: Per, gated: GatedCell | null): string {
  if (measure.kind === 'indicator') {
    const value = measure.values[buurt]!;
    return value === null ? '–' : indicatorValue(value, measure.indicator);
  }
  if (per === 'per' && measure.rates[buurt] === null) return '–';
  if (gated && gated.kind !== 'shown') return per === 'per' ? GATE.hidden : gatedWord(gated);
  return per === 'per' ? rateWords(measure.rates[buurt]!) : count(measure.counts[buurt]!);
}
