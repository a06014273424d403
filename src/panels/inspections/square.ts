import type { MultiPolygon } from '../../domain/area.ts';

const HALF_LAT = 0.00045;
const HALF_LNG = 0.00071;

/** A small square around a point, about 100 metres wide in the south of the country. */
export function square({ lng, lat }: { readonly lng: number; readonly lat: number }): MultiPolygon {
  const [west, east, south, north] = [lng - HALF_LNG, lng + HALF_LNG, lat - HALF_LAT, lat + HALF_LAT];
  return [
    [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  ];
}
