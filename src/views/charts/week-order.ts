/** The day starts at 06, so that a night out is one block: 00-05 stand with the evening before. */
export const HOURS_FROM_SIX: readonly number[] = Array.from({ length: 24 }, (_, at) => (at + 6) % 24);

/** Hour of the week (0 = Monday 00) that stands in `row` (0 = Monday) and `column` (0 = 06 o'clock). */
export const shownAt = (row: number, column: number): number => (row * 24 + column + 6) % 168;

/** Row and column of an hour of the week. */
export function placeOf(hourOfWeek: number): { readonly row: number; readonly column: number } {
  const shifted = (hourOfWeek - 6 + 168) % 168;
  return { row: Math.floor(shifted / 24), column: shifted % 24 };
}
