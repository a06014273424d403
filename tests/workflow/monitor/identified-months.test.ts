import { expect, test } from 'vitest';
import { PLACE_THEMES } from '../../../src/domain/theme/campaign-theme.ts';
import { type Month, month } from '../../../src/domain/time/month.ts';
import type { FactId } from '../../../src/domain/work/fact.ts';
import type { WorkFact } from '../../../src/domain/work/work-fact.ts';
import { type IdentifiedMonths, identifiedFigure, keptFacts, monthsToCount } from '../../../src/workflow/monitor/identified-months.ts';

let n = 0;
const themes = (hotspots: number) => PLACE_THEMES.map((theme) => ({ theme, hotspots, hottimes: 1 }));
const kept = (of: Month, hotspots: number, day: string): WorkFact[] =>
  keptFacts(of, themes(hotspots)).map((draft) => {
    const id = `fact-${String(++n).padStart(4, '0')}` as FactId;
    return { ...draft, id, at: `${day}T09:00:00.${String(n).padStart(3, '0')}Z`, role: 'analist', device: 'd' } as WorkFact;
  });

const [JAN, FEB, MAR, MAY] = [1, 2, 3, 5].map((m) => month(2026, m)) as [Month, Month, Month, Month];
const Q1 = { from: JAN, to: MAR };

test('of a quarter the last complete month is counted, or the one that was kept; newest first, each once', () => {
  expect(monthsToCount(['2026', '2026-Q1', '2026-Q2', '2026-Q3'], [], MAY)).toEqual([MAY, MAR]);
  expect(monthsToCount(['2026-Q1', '2026-Q2'], kept(FEB, 1, '2026-03-02'), MAY)).toEqual([MAY, FEB]);
  expect(monthsToCount(['2027'], [], MAY)).toEqual([]);
});

test('a kept figure stays whatever the data give now, which stands beside it', () => {
  const facts = kept(FEB, 2, '2026-03-02');
  const now: IdentifiedMonths = new Map([[FEB, themes(3)]]);
  const of = (counted: IdentifiedMonths, said: readonly WorkFact[] = facts) => identifiedFigure('hotspots', said, counted, MAY)(Q1);
  expect(of(new Map())).toEqual({ how: 'kept', value: 8, on: '2026-03-02', now: null });
  expect(of(now)).toEqual({ how: 'kept', value: 8, on: '2026-03-02', now: 12 });
  // Kept again, the later word holds, with its own day.
  expect(of(now, [...facts, ...kept(FEB, 3, '2026-06-01')])).toEqual({ how: 'kept', value: 12, on: '2026-06-01', now: 12 });
  // Of one theme only there is nothing to lay beside it.
  expect(of(now, facts.slice(0, 1))).toEqual({ how: 'kept', value: 2, on: '2026-03-02', now: null });
});

test('where nothing was kept the data speak, and where they cannot there is no figure', () => {
  const of = (counted: IdentifiedMonths, last: Month = MAY) => identifiedFigure('hottimes', [], counted, last)(Q1);
  expect(of(new Map([[MAR, themes(0)]]))).toEqual({ how: 'computed', value: 4, upTo: MAR });
  expect(of(new Map([[FEB, themes(0)]]), FEB)).toEqual({ how: 'computed', value: 4, upTo: FEB });
  expect(of(new Map([[MAR, null]]))).toBeNull();
  expect(of(new Map(), month(2025, 12))).toBeNull();
});
