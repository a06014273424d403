/** Where a number would stand on the screen, px. */
export interface NumberPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Numbers that would lie over another one, and are drawn as a dot without a number until there is room. Who comes first in the list keeps
 * its number, so give the chosen one first and the others by rank.
 * @param least px between the middles of two numbers
 */
export function crowdedNumbers(places: readonly NumberPlace[], least: number): ReadonlySet<string> {
  const kept: NumberPlace[] = [];
  const crowded = new Set<string>();
  for (const place of places) {
    if (kept.some(({ x, y }) => Math.hypot(x - place.x, y - place.y) < least)) crowded.add(place.id);
    else kept.push(place);
  }
  return crowded;
}
