import { foldLabel } from '../fold-label.ts';
import { type LngLat, lngLat } from '../place.ts';

/** A place where events are held; what lies within `EVENT_REACH` metres of it is there. */
export interface EventPlace {
  readonly name: string;
  /** Other names in a table of dates. */
  readonly also: readonly string[];
  readonly at: LngLat;
}

export const EVENT_REACH = 400;

/** Middles of squares and buildings, to about 50 m. */
export const EVENT_PLACES: readonly EventPlace[] = [
  { name: 'Vrijthof', also: [], at: lngLat(5.6885, 50.8489) },
  { name: 'Markt', also: [], at: lngLat(5.691, 50.8513) },
  { name: 'stadion De Geusselt', also: ['stadion', 'geusselt', 'de geusselt', 'mvv'], at: lngLat(5.7107, 50.8573) },
  { name: 'MECC', also: ['mecc maastricht'], at: lngLat(5.7101, 50.8387) },
];

/** The known place of this name, null when there is none. */
export function eventPlace(name: string): EventPlace | null {
  const wanted = foldLabel(name);
  return EVENT_PLACES.find(({ name: own, also }) => [own, ...also].some((one) => foldLabel(one) === wanted)) ?? null;
}
