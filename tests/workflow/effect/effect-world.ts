import type { BuurtCode, WijkCode } from '../../../src/domain/area.ts';
import type { CellId } from '../../../src/domain/cell.ts';
import type { Cube } from '../../../src/domain/cube.ts';
import { EFFECT_MONTHS, type EffectRequest } from '../../../src/domain/effect/effect-request.ts';
import { lngLat } from '../../../src/domain/place.ts';
import { addMonths, type Month, month, monthsOf } from '../../../src/domain/time/month.ts';
import type { EffectGround } from '../../../src/workflow/effect/effect-cells.ts';
import { type CubeRow, cubeOf } from '../../fixtures/cube-of.ts';
import { hexArea } from '../../fixtures/hex-area.ts';

export const SIDE = 20;
export const DATA = { from: month(2022, 1), to: month(2025, 12) };
export const START = month(2025, 1);

export const idOf = (cell: number): CellId => String(cell).padStart(15, '0') as CellId;
export const cellAt = (row: number, column: number): number => row * SIDE + column;

const { cells, neighbours } = hexArea(SIDE, SIDE);
const buurt = (number: number) => ({
  code: `BU0000000${number}` as BuurtCode,
  name: `Buurt ${number}`,
  wijk: 'WK000000' as WijkCode,
  inhabitants: null,
  label: lngLat(0, 0),
});

/** A hexagonal city of 20 by 20 cells about 100 metres apart; rows 0-9 are one buurt, the rest another. */
export const GROUND: EffectGround = {
  area: {
    resolution: 10,
    ids: Array.from({ length: cells }, (_, cell) => idOf(cell)),
    lng: Float64Array.from({ length: cells }, (_, cell) => (cell % SIDE) * 0.0014),
    lat: Float64Array.from({ length: cells }, (_, cell) => 51 + Math.floor(cell / SIDE) * 0.0009),
    buurt: Int16Array.from({ length: cells }, (_, cell) => (cell < cells / 2 ? 0 : 1)),
    neighbours,
  },
  boundaries: {
    municipality: { code: 'GM0000', name: 'Proefstad' },
    wijken: [],
    buurten: [buurt(0), buurt(1)],
    shapes: [],
    water: [],
    origin: { kind: 'schematic', attribution: '' },
  },
};

/** A city in which every cell has so many incidents in a month as `of` says. */
export function cityOf(of: (cell: number, month: Month) => number): Cube {
  const rows: CubeRow[] = [];
  for (let cell = 0; cell < cells; cell++) {
    for (const now of monthsOf(DATA)) {
      const n = of(cell, now);
      if (n > 0) rows.push([cell, 0, now, n]);
    }
  }
  return cubeOf(rows);
}

export const ask = (change: Partial<EffectRequest> = {}): EffectRequest => ({
  resolution: 10,
  categories: null,
  sources: [],
  hours: null,
  target: { kind: 'cells', cells: [idOf(cellAt(10, 10)), idOf(cellAt(10, 11))] },
  start: START,
  partial: false,
  flagged: [],
  data: DATA,
  before: EFFECT_MONTHS,
  after: EFFECT_MONTHS,
  ring: 2,
  comparison: { kind: 'matched', without: [] },
  except: [],
  ...change,
});

export const isAfter = (now: Month): boolean => now >= START;
export const inMonths = (first: Month, count: number): Month[] => monthsOf({ from: first, to: addMonths(first, count - 1) });
