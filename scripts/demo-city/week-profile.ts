import { RECIPE } from './recipe.ts';

/** How incidents spread over the week. */
export interface WeekProfile {
  /** Share of each day of the week, 0 = Monday; sums to 7. */
  readonly day: Float64Array;
  /** Weight of each of the 168 hours. */
  readonly hour: Float64Array;
}

/** The week profile of a name in the recipe: a base for every hour, and blocks on top of it (hours past midnight go on). */
export function weekProfile(name: string): WeekProfile {
  const recipe = RECIPE.profiles[name];
  if (!recipe) throw new Error(`The recipe has no week profile "${name}".`);
  const hour = new Float64Array(168).fill(recipe.base);
  // Between 4 and 8 the city sleeps.
  for (let i = 0; i < 168; i++) if (i % 24 >= 4 && i % 24 < 8) hour[i] = recipe.base / 3;
  for (const [firstDay, days, firstHour, hours, weight] of recipe.blocks) {
    for (let d = 0; d < days!; d++) {
      for (let h = 0; h < hours!; h++) {
        const at = ((firstDay! + d) * 24 + firstHour! + h) % 168;
        hour[at] = hour[at]! + weight!;
      }
    }
  }
  const total = hour.reduce((sum, weight) => sum + weight, 0);
  const day = new Float64Array(7);
  for (let i = 0; i < 168; i++) day[Math.floor(i / 24)] = day[Math.floor(i / 24)]! + (hour[i]! * 7) / total;
  return { day, hour };
}
