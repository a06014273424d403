import type { Boundaries } from '../domain/area.ts';
import type { KnownAreas } from '../domain/indicator-reading.ts';
import { REGION } from '../domain/region.ts';

/** Names and codes of the areas in use, and of the region's municipalities; a wijk is known with and without its number (`Wijk 00 Centrum`). */
export function knownAreas({ municipality, buurten, wijken }: Boundaries): KnownAreas {
  return {
    municipality: municipality.code,
    names: [
      ...buurten.map(({ name, code }) => [name, code] as const),
      ...wijken.flatMap(({ name, code }) => {
        const bare = name.replace(/^wijk \d+ /i, '');
        return bare === name ? [[name, code] as const] : [[name, code] as const, [bare, code] as const];
      }),
      ...(REGION.has(municipality.code) ? [...REGION].map(([code, name]) => [name, code] as const) : []),
      [municipality.name, municipality.code] as const,
    ],
  };
}
