import type { Category, CategoryId } from '../category.ts';
import type { Source } from '../incident.ts';
import { PLAN_ROWS, PLAN_SUMS, type PlanRow } from '../plan-trend.ts';
import { CATEGORIES, categoryOf } from '../reference.ts';
import { FILTERS, THEME_WORDS } from '../text/filters.ts';
import { TREND_GROUPS } from '../text/trends.ts';

/** One line of a trend table: some categories of one source. */
export interface TrendLine {
  readonly id: string;
  readonly label: string;
  readonly source: Source;
  readonly categories: readonly CategoryId[];
  /** Id of the sum it is part of, null when it stands alone. */
  readonly sum: string | null;
}

/** Lines of a table, each sum right before its parts. Two sources are never added up. */
export interface TrendGroup {
  readonly id: string;
  readonly label: string;
  readonly sums: readonly { readonly id: string; readonly label: string }[];
  readonly lines: readonly TrendLine[];
  /** Lines that are shown without a single incident too, as the plan does. */
  readonly fixed: boolean;
}

/** A choice of categories that a user gave a name. */
export interface OwnTrendGroup {
  readonly id: string;
  readonly label: string;
  readonly categories: readonly CategoryId[];
}

const sourceOf = (id: CategoryId): Source => categoryOf(id)?.source ?? (id.startsWith('melding') ? 'melding' : 'politie');
const planLine = ({ label, category, sum }: PlanRow): TrendLine => ({
  id: category,
  label,
  source: sourceOf(category),
  categories: [category],
  sum,
});

const lineOf = ({ id, label, source }: Category, sum: string | null): TrendLine => ({ id, label, source, categories: [id], sum });

/** Sums per source over categories, each with its parts. */
function bySource(id: string, label: string, categories: readonly Category[]): Pick<TrendGroup, 'sums' | 'lines'> {
  const sources = [...new Set(categories.map(({ source }) => source))];
  const sumOf = (source: Source): string => `${id}:${source}`;
  const many = sources.filter((source) => categories.filter((category) => category.source === source).length > 1);
  return {
    sums: many.map((source) => ({ id: sumOf(source), label: TREND_GROUPS.sum(label, FILTERS.sources[source]) })),
    lines: sources.flatMap((source) =>
      categories
        .filter((category) => category.source === source)
        .map((category) => lineOf(category, many.includes(source) ? sumOf(source) : null)),
    ),
  };
}

const planGroup = (id: string, label: string, isIn: (row: PlanRow) => boolean, sum: string | null = null): TrendGroup => {
  const rows = PLAN_ROWS.filter(isIn);
  const own = sum === null ? [] : [{ id, label: sum }];
  const used = new Set(rows.map((row) => row.sum));
  return {
    id,
    label,
    sums: [...own, ...PLAN_SUMS.filter((planSum) => used.has(planSum.id))],
    lines: rows.map((row) => ({ ...planLine(row), ...(sum !== null && { sum: id }) })),
    fixed: true,
  };
};

const among = (...names: readonly string[]): ((row: PlanRow) => boolean) => {
  const ids = new Set(names.map((name) => `politie.${name}`));
  return ({ category }) => ids.has(category);
};

const HIC: TrendGroup = {
  id: 'hic',
  label: TREND_GROUPS.hic,
  ...bySource(
    'hic',
    TREND_GROUPS.hicShort,
    CATEGORIES.filter(({ theme }) => theme === 'hic'),
  ),
  fixed: true,
};

/** The groups of the plan's words (see the table of themes in its glossary), and everything there is. */
export const TREND_GROUP_LIST: readonly TrendGroup[] = [
  planGroup('plan', TREND_GROUPS.plan, () => true),
  HIC,
  planGroup('vvc', TREND_GROUPS.vvc, among('autokraak', 'fietsdiefstal', 'voertuigdiefstal', 'zakkenrollerij'), TREND_GROUPS.vvcShort),
  planGroup('drugs', TREND_GROUPS.drugs, ({ sum }) => sum !== null),
  planGroup('zorg', TREND_GROUPS.zorg, among('burengerucht', 'jeugd', 'verward', 'zwervers', 'vandalisme')),
  {
    id: 'jeugd',
    label: TREND_GROUPS.youth,
    ...bySource(
      'jeugd',
      TREND_GROUPS.youth,
      CATEGORIES.filter(({ theme }) => theme === 'jeugd'),
    ),
    fixed: true,
  },
];

/** All categories of the data by theme, sums per source. */
export function everyCategory(categories: readonly Category[]): TrendGroup {
  const themes = [...new Set(categories.map(({ theme }) => theme))];
  const parts = themes.map((theme) =>
    bySource(
      theme,
      THEME_WORDS[theme],
      categories.filter((category) => category.theme === theme),
    ),
  );
  return {
    id: 'alles',
    label: TREND_GROUPS.all,
    sums: parts.flatMap(({ sums }) => sums),
    lines: parts.flatMap(({ lines }) => lines),
    fixed: false,
  };
}

/** The group of a user's choice; categories that the data do not know are left out. */
export function ownGroup({ id, label, categories }: OwnTrendGroup, known: readonly Category[]): TrendGroup {
  const found = categories.flatMap((category) => known.find((one) => one.id === category) ?? categoryOf(category) ?? []);
  return { id, label, ...bySource(id, label, found), fixed: true };
}
