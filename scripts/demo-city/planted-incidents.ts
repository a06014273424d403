import type { CategoryId } from '../../src/domain/category.ts';
import { addMonths, monthFromIso, monthsOf } from '../../src/domain/time/month.ts';
import type { Random } from '../../src/stats/random.ts';
import type { Draft } from './draft.ts';
import { drawPoisson, pick } from './draw.ts';
import { daysOf, drawInBlock, drawMinute } from './moments.ts';
import type { Site } from './planted-places.ts';
import { RECIPE } from './recipe.ts';
import { sourceOf } from './source.ts';
import { weekProfile } from './week-profile.ts';

/** Share of the planted incidents that fall in the hours of their hotspot. */
export const HOURS_SHARE = 0.75;

/** Between 0.6 and 1.6 times the level: an active hotspot is there in every month it is said to be active. */
function drawCount(random: Random, level: number): number {
  return Math.min(Math.ceil(level * 1.6), Math.max(Math.ceil(level * 0.6), drawPoisson(random, level)));
}

/** What is planted in each of the months; a weak hotspot stays at +8 a month or less on average. */
function drawCourse(random: Random, level: number, months: number): number[] {
  for (;;) {
    const course = Array.from({ length: months }, () => drawCount(random, level));
    if (level > WEAK || course.reduce((sum, count) => sum + count, 0) <= WEAK * months) return course;
  }
}
const WEAK = 8;

function plant(random: Random, site: Site, category: CategoryId, count: number, offset: number): Draft[] {
  const month = addMonths(site.first, offset);
  const { first, count: days } = daysOf(month);
  const profile = weekProfile([...RECIPE.meldingen, ...RECIPE.police].find((recipe) => recipe.category === category)!.profile);
  return Array.from({ length: count }, () => {
    const inHours = random() < HOURS_SHARE;
    const moment = inHours
      ? drawInBlock(random, month, site.recipe.hours)
      : drawMinute(random, first + Math.floor(random() * days), profile);
    const source = sourceOf(category);
    return {
      source,
      category,
      month,
      moment,
      spot: pick(random, site.spots),
      place: site.recipe.id,
      planted: site.recipe.id,
      event: '',
      parent: null,
    };
  });
}

/** The incidents of one planted hotspot, month after month. */
export function plantIncidents(random: Random, site: Site): Draft[] {
  const { recipe } = site;
  const end = monthFromIso(RECIPE.to)!;
  const months = monthsOf({ from: site.first, to: site.last });
  const course = recipe.course ?? drawCourse(random, site.level, months.length);
  return months.flatMap((month, i) => {
    if (month > end) throw new Error(`Planted hotspot "${recipe.id}" runs past the end of the data.`);
    const own = plant(random, site, recipe.category, course[i]!, i);
    const also = recipe.also ? plant(random, site, recipe.also.category, drawCount(random, recipe.also.level), i) : [];
    return [...own, ...also];
  });
}
