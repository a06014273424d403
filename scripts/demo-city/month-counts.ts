import type { CategoryId } from '../../src/domain/category.ts';
import { PLAN_ROWS, PLAN_YEARS } from '../../src/domain/plan-trend.ts';
import { type Month, month, monthFromIso, monthsOf } from '../../src/domain/time/month.ts';
import type { Random } from '../../src/stats/random.ts';
import { drawGamma, drawPoisson, drawShares } from './draw.ts';
import { monthWeight } from './month-days.ts';
import { type CategoryRecipe, type PoliceRecipe, RECIPE } from './recipe.ts';

/** Number of planted incidents of a category in a month. */
export type PlantedCount = (category: CategoryId, month: Month) => number;

/** Number of background incidents by month. */
export type MonthCounts = ReadonlyMap<Month, number>;

const LAST = monthFromIso(RECIPE.to)!;
const monthsOfYear = (year: number, from: number, to: number): Month[] =>
  monthsOf({ from: month(year, from), to: month(year, to) }).filter((m) => m <= LAST);

const noisy = (random: Random, recipe: CategoryRecipe, m: Month): number =>
  monthWeight(recipe, m) * drawGamma(random, RECIPE.dispersion.cityMonthSize);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function planCount(category: CategoryId, year: number): number {
  const row = PLAN_ROWS.find((candidate) => candidate.category === category);
  if (!row) throw new Error(`The plan's table has no row for ${category}.`);
  return row.counts[Math.min(PLAN_YEARS.length - 1, year - PLAN_YEARS[0]!)]!;
}

function policeYear(random: Random, recipe: PoliceRecipe, year: number, planted: PlantedCount, counts: Map<Month, number>): void {
  const plan = planCount(recipe.category, year);
  const early = monthsOfYear(year, 1, 9);
  const plannedWeight = sum(early.map((m) => monthWeight(recipe, m)));
  const inPlan = PLAN_YEARS.includes(year);
  if (inPlan) {
    const background = plan - sum(early.map((m) => planted(recipe.category, m)));
    if (background < 0) throw new Error(`More planted than the plan counts: ${recipe.category} in ${year}.`);
    const shares = drawShares(
      random,
      background,
      early.map((m) => noisy(random, recipe, m)),
    );
    for (const [i, m] of early.entries()) counts.set(m, shares[i]!);
  }
  const level = inPlan ? 1 : recipe.levels[year - PLAN_YEARS.at(-1)! - 1]!;
  for (const m of monthsOfYear(year, inPlan ? 10 : 1, 12)) {
    counts.set(m, drawPoisson(random, (plan * level * noisy(random, recipe, m)) / plannedWeight));
  }
}

/** Background registrations of a police class: January-September 2020-2024 as in the plan less what is planted, then on. */
export function policeCounts(random: Random, recipe: PoliceRecipe, planted: PlantedCount): MonthCounts {
  const counts = new Map<Month, number>();
  for (let year = 2020; year <= 2026; year++) policeYear(random, recipe, year, planted, counts);
  return counts;
}

/** Background reports of every melding category: the totals of the recipe by year less what is planted. */
export function meldingCounts(random: Random, planted: PlantedCount): ReadonlyMap<CategoryId, MonthCounts> {
  const counts = new Map<CategoryId, Map<Month, number>>(RECIPE.meldingen.map((recipe) => [recipe.category, new Map()]));
  for (const [text, total] of Object.entries(RECIPE.meldingenPerYear)) {
    const months = monthsOfYear(Number(text), 1, 12);
    const cells = RECIPE.meldingen.flatMap((recipe) => {
      const weights = monthsOfYear(2023, 1, 12).map((m) => monthWeight(recipe, m));
      return months.map((m) => ({ recipe, m, weight: (recipe.share * noisy(random, recipe, m)) / sum(weights) }));
    });
    const already = sum(RECIPE.meldingen.flatMap((recipe) => months.map((m) => planted(recipe.category, m))));
    const background = Math.round((total * months.length) / 12) - already;
    const shares = drawShares(
      random,
      background,
      cells.map((cell) => cell.weight),
    );
    for (const [i, { recipe, m }] of cells.entries()) counts.get(recipe.category)!.set(m, shares[i]!);
  }
  return counts;
}
