/** What a pair of numbers is as a place; `swapped` kinds are certain, because inside the Netherlands the ranges of x and y do not overlap; `zero` is a place that was not given. */
export type PointKind = 'rd' | 'rdSwapped' | 'degrees' | 'degreesSwapped' | 'zero' | 'other';

const isRd = (x: number, y: number): boolean => x > -7_000 && x < 300_000 && y > 289_000 && y < 629_000 && y > x;
/** Whether degrees lie in the Netherlands or just across its border; not for NaN. */
export const isDutch = (lng: number, lat: number): boolean => lng > 3.1 && lng < 7.4 && lat > 50.6 && lat < 53.8;

/** CBS and police write values at or under this for "not given". */
const SECRET = -99_990;

/** Says what a pair is from its values alone; `x` is the longitude or RD x according to the mapping. */
export function kindOfPoint(x: number, y: number): PointKind {
  if ((x === 0 && y === 0) || x <= SECRET || y <= SECRET) return 'zero';
  if (isRd(x, y)) return 'rd';
  if (isRd(y, x)) return 'rdSwapped';
  if (isDutch(y, x)) return 'degreesSwapped';
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'degrees';
  if (Math.abs(y) <= 180 && Math.abs(x) <= 90) return 'degreesSwapped';
  return 'other';
}

export type Grid = 'rd' | 'wgs84';
export const gridOf: Readonly<Record<PointKind, Grid | null>> = {
  rd: 'rd',
  rdSwapped: 'rd',
  degrees: 'wgs84',
  degreesSwapped: 'wgs84',
  zero: null,
  other: null,
};
export const isSwapped = (kind: PointKind): boolean => kind === 'rdSwapped' || kind === 'degreesSwapped';
