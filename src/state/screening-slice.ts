import type { Theme } from '../domain/category.ts';
import type { ScreenAnswer, Side } from '../domain/screen-request.ts';
import type { ScreenRule } from '../domain/screening.ts';
import { addMonths, type Month, type Period } from '../domain/time/month.ts';
import { SCREENING } from '../domain/work/screening-facts.ts';
import { type ReportTable, reportRows } from '../queries/city/report-rows.ts';
import { type ReportLine, reportLines, rowName } from '../queries/place/report-lines.ts';
import { currentRules } from '../workflow/screening/current-rules.ts';
import { selectionOf } from './analysis-slice.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

/** Themes of reports about drugs or persons, which are what is screened. */
export const SCREENED_THEMES: readonly Theme[] = ['drugs', 'jeugd', 'overlast', 'zorg', 'woonoverlast'];

/** Months before the period that may hold the first of a series of repeats: a year covers the longest rule. */
const MONTHS_BEFORE = 12;
/** Lines of a list at the most. */
const MOST_LINES = 1000;

export type ScreeningSpan = '1' | '12' | '24' | '36';

export interface ScreeningAnswer extends ScreenAnswer {
  readonly period: Period;
  readonly rulesUsed: readonly ScreenRule[];
  readonly table: ReportTable;
}

/** Which reports of the funnel are listed. */
export interface ScreeningCut {
  readonly stage: 'reports' | 'screened';
  /** Null is all months. */
  readonly month: Month | null;
  readonly side: Side | null;
  /** Position of one rule, null for any. */
  readonly rule: number | null;
}

export interface ScreeningList {
  readonly cut: ScreeningCut;
  readonly total: number;
  readonly lines: readonly ReportLine[];
  /** Rules of each line, by its key, as bits. */
  readonly fits: Readonly<Record<string, number>>;
}

export interface ScreeningSlice {
  readonly screeningSpan: ScreeningSpan;
  readonly screeningState: 'idle' | 'busy' | 'ready' | 'failed';
  readonly screening: ScreeningAnswer | null;
  readonly screeningList: ScreeningList | null;
  setScreeningSpan(span: ScreeningSpan): void;
  /** Screens the reports of the area of the filter, by the rules that hold now. */
  screenAll(): Promise<void>;
  /** Lists the reports behind one number. */
  listScreened(cut: ScreeningCut | null): Promise<void>;
  /** From now on these rules hold. */
  changeRules(rules: readonly ScreenRule[], reason: string): void;
}

export function screeningSlice({ db, workers }: Deps): Slice<ScreeningSlice> {
  return (set, get) => {
    let turn = 0;
    const sideOf = (code: number): Side => (db.categories()[code]?.theme === 'woonoverlast' ? 'woning' : 'openbaar');

    const cutOf = ({ table, fits, period }: ScreeningAnswer, cut: ScreeningCut): number[] => {
      const found: number[] = [];
      for (let i = 0; i < table.count; i++) {
        const month = table.month[i]!;
        if (month < period.from || month > period.to || (cut.month !== null && month !== cut.month)) continue;
        if (cut.side !== null && sideOf(table.category[i]!) !== cut.side) continue;
        if (cut.rule !== null ? (fits[i]! & (1 << cut.rule)) === 0 : cut.stage === 'screened' && fits[i] === 0) continue;
        found.push(i);
      }
      return found;
    };

    return {
      screeningSpan: '24',
      screeningState: 'idle',
      screening: null,
      screeningList: null,
      setScreeningSpan: (screeningSpan) => {
        set({ screeningSpan });
        void get().screenAll();
      },
      screenAll: async () => {
        const mine = ++turn;
        const { filter, boundaries, available, screeningSpan, lastComplete } = get();
        if (!available || lastComplete === null) return set({ screening: null, screeningList: null, screeningState: 'idle' });
        set({ screeningState: 'busy', screeningList: null });
        const known = db.categories();
        const to = filter.period.to;
        const period = { from: addMonths(to, 1 - Number(screeningSpan)), to };
        const categories = known.flatMap((c, code) => (c.source === 'melding' && SCREENED_THEMES.includes(c.theme) ? [code] : []));
        const { place } = selectionOf(filter, boundaries, known);
        const rules = currentRules(get().facts);
        try {
          const asked = {
            period: { from: addMonths(period.from, -MONTHS_BEFORE), to },
            sources: ['melding'] as const,
            categories,
            hours: null,
            place,
          };
          // An empty list would mean every category.
          const table = await db.run(reportRows(categories.length > 0 ? asked : { ...asked, categories: [known.length] }));
          const answer = await workers.compute.screen({ rows: table, rules, categories: known, from: period.from, to });
          if (mine === turn) set({ screening: { ...answer, period, rulesUsed: rules, table }, screeningState: 'ready' });
        } catch (cause) {
          if (mine !== turn) return;
          console.error(cause);
          set({ screening: null, screeningState: 'failed' });
        }
      },
      listScreened: async (cut) => {
        const { screening } = get();
        if (!cut || !screening) return set({ screeningList: null });
        const rows = cutOf(screening, cut);
        const { table, fits } = screening;
        const shown = rows.slice(-MOST_LINES);
        const lines = await db.run(reportLines(shown.map((i) => rowName(table.batch[i]!, table.row[i]!))));
        if (get().screening !== screening) return;
        const bits = Object.fromEntries(shown.map((i) => [`${table.batch[i]}-${table.row[i]}`, fits[i]!]));
        set({ screeningList: { cut, total: rows.length, lines, fits: bits } });
      },
      changeRules: (rules, reason) => {
        get().say([{ kind: 'screening.rules', about: SCREENING, rules, reason }]);
        void get().screenAll();
      },
    };
  };
}
