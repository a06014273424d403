import { useMemo, useState } from 'react';
import type { BuurtCategoryMonths } from '../../../domain/area-rows.ts';
import type { CategoryId } from '../../../domain/category.ts';
import { foldLabel } from '../../../domain/fold-label.ts';
import { type Indicator, latestOf } from '../../../domain/indicator.ts';
import { addMonths, laterOf, lengthOf, type Month, month, type Period } from '../../../domain/time/month.ts';
import { indicatorsOf } from '../../../state/indicator-slice.ts';
import { useApp } from '../../../state/use-app.ts';
import { countsPerBuurt } from '../../../workflow/area/area-unit.ts';
import { type BurglaryFocus, burglaryFocus } from '../../../workflow/area/burglary-focus.ts';

const BURGLARY_ID = 'politie.woninginbraak' as CategoryId;
const YEARS = 3;

export type Span = 'vooraf' | 'laatste';

export interface BurglaryAnswer {
  readonly focus: BurglaryFocus;
  readonly span: Period;
  /** Of the chosen span only these months have data. */
  readonly covered: Period;
  readonly total: number;
  readonly reported: Indicator;
  readonly prevention: Indicator;
}

export interface BurglaryChoice {
  readonly indicators: readonly Indicator[];
  readonly reported: string | null;
  readonly prevention: string | null;
  readonly span: Span;
  readonly spans: Readonly<Record<Span, Period>>;
  readonly set: (change: { readonly reported?: string; readonly prevention?: string; readonly span?: Span }) => void;
}

const guess = (indicators: readonly Indicator[], words: RegExp): string | null =>
  indicators.find(({ label }) => words.test(foldLabel(label)))?.id ?? null;

/** Three calendar years before the survey: its respondents speak of the year it was held in, and one year holds few burglaries. */
export const yearsBefore = (period: string): Period => {
  const year = Number(period.slice(0, 4));
  return { from: month(year - YEARS, 1), to: month(year - 1, 12) };
};

const lastYears = (last: Month): Period => ({ from: addMonths(last, 1 - 12 * YEARS), to: last });

/** The choice of figures and years, guessed until the user chooses; and the rule applied to them, null while a figure is missing. */
export function useBurglary(rows: BuurtCategoryMonths): { readonly choice: BurglaryChoice; readonly answer: BurglaryAnswer | null } {
  const facts = useApp((s) => s.facts);
  const demoIndicators = useApp((s) => s.demoIndicators);
  const categories = useApp((s) => s.categories);
  const buurten = useApp((s) => s.boundaries.buurten);
  const available = useApp((s) => s.available)!;
  const lastComplete = useApp((s) => s.lastComplete);
  const [own, setOwn] = useState<{ reported?: string; prevention?: string; span?: Span }>({});
  const indicators = useMemo(() => {
    const codes = new Set<string>(buurten.map(({ code }) => code));
    return indicatorsOf({ facts, demoIndicators }).filter(({ areas }) => areas.some((area) => codes.has(area)));
  }, [facts, demoIndicators, buurten]);
  const known = (id: string | undefined): string | null => (id !== undefined && indicators.some((one) => one.id === id) ? id : null);
  const reported = known(own.reported) ?? guess(indicators, /slachtoffer.*inbraak|inbraak.*slachtoffer/);
  const prevention = known(own.prevention) ?? guess(indicators, /prevent/);
  const span = own.span ?? 'vooraf';
  const reportedOne = indicators.find(({ id }) => id === reported) ?? null;
  const spans = {
    vooraf: yearsBefore(reportedOne?.periods.at(-1) ?? String(Math.floor(available.to / 12))),
    laatste: lastYears(lastComplete ?? available.to),
  };
  const answer = useMemo((): BurglaryAnswer | null => {
    const preventionOne = indicators.find(({ id }) => id === prevention) ?? null;
    if (!reportedOne || !preventionOne) return null;
    const wanted = span === 'vooraf' ? yearsBefore(reportedOne.periods.at(-1)!) : lastYears(lastComplete ?? available.to);
    const covered = { from: laterOf(wanted.from, available.from), to: Math.min(wanted.to, available.to) as Month };
    if (covered.to < covered.from) return null;
    const codes = new Set(categories.flatMap(({ id }, code) => (id === BURGLARY_ID ? [code] : [])));
    const counts = countsPerBuurt(rows, buurten.length, covered, codes);
    const figures = buurten.map(({ code, inhabitants }, i) => ({
      code,
      inhabitants,
      registered: counts[i]!,
      reported: latestOf(reportedOne, code)?.value ?? null,
      prevention: latestOf(preventionOne, code)?.value ?? null,
    }));
    return {
      focus: burglaryFocus(figures, lengthOf(covered) / 12),
      span: wanted,
      covered,
      total: counts.reduce((a, b) => a + b, 0),
      reported: reportedOne,
      prevention: preventionOne,
    };
  }, [indicators, reportedOne, prevention, span, rows, categories, buurten, available, lastComplete]);
  return { choice: { indicators, reported, prevention, span, spans, set: (change) => setOwn({ ...own, ...change }) }, answer };
}
