import { describe, expect, it } from 'vitest';
import { demoBoundaries } from '../../scripts/demo-city/demo-boundaries.ts';
import type { Boundaries } from '../../src/domain/area.ts';
import { diskOf } from '../../src/geo/disk.ts';
import { atBarriers, middleOf, waterBarriers } from '../../src/geo/river-line.ts';
import { buildStudyArea } from '../../src/geo/study-area.ts';

/** Northwards along longitude 5.7 with a bend to the east, a thousandth of a degree wide. */
const COURSE = Array.from({ length: 21 }, (_, i) => [5.7 + 0.004 * Math.sin(i / 7), 50.8 + 0.002 * i] as const);
const HALF = 0.0005;
const OUTLINE = [
  ...COURSE.map(([lng, lat]) => [lng + HALF, lat] as const),
  ...COURSE.toReversed().map(([lng, lat]) => [lng - HALF, lat] as const),
  [COURSE[0]![0] + HALF, COURSE[0]![1]] as const,
];

describe('the middle of a river', () => {
  const middle = middleOf(OUTLINE);

  it('stays within the water, well away from both banks, and runs its whole length', () => {
    for (const [lng, lat] of middle.slice(2, -2)) {
      const bend = 5.7 + 0.004 * Math.sin((lat - 50.8) / 0.002 / 7);
      expect(Math.abs(lng - bend)).toBeLessThan(0.35 * HALF);
    }
    const heights = middle.map(([, lat]) => lat);
    expect(Math.min(...heights)).toBeCloseTo(50.8, 3);
    expect(Math.max(...heights)).toBeCloseTo(50.84, 3);
  });

  it('does not depend on where the outline begins or which way round it goes', () => {
    const ring = OUTLINE.slice(0, -1);
    const turned = [...ring.slice(9), ...ring.slice(0, 10)];
    for (const other of [middleOf(turned), middleOf(OUTLINE.toReversed())]) {
      for (const [lng, lat] of other.slice(2, -2)) {
        expect(Math.abs(lng - (5.7 + 0.004 * Math.sin((lat - 50.8) / 0.002 / 7)))).toBeLessThan(0.35 * HALF);
      }
    }
  });
});

describe('water that counts', () => {
  const water = ['Maas', 'Zuid-Willemsvaart', 'Maasboulevard'].map((name) => ({ name, shape: [[OUTLINE]] }));

  it('is what is named Maas, all of it or none', () => {
    expect(waterBarriers(water, 'maas')).toHaveLength(1);
    expect(waterBarriers(water, 'all')).toHaveLength(3);
    expect(waterBarriers(water, 'none')).toEqual([]);
  });

  it('leaves an area without such water as it is', () => {
    const area = buildStudyArea(demoBoundaries(), 8);
    expect(atBarriers(area, { water: [] }, 'maas')).toBe(area);
    expect(atBarriers(area, { water }, 'none')).toBe(area);
  });
});

describe('the Maas of the schematic boundaries', () => {
  const boundaries: Boundaries = demoBoundaries();
  const area = buildStudyArea(boundaries, 9);
  const cut = atBarriers(area, boundaries, 'maas');
  /** Cell nearest to a place. */
  const at = (lng: number, lat: number): number => {
    const away = Array.from(area.lng, (x, i) => Math.hypot((x - lng) * 0.63, area.lat[i]! - lat));
    return away.indexOf(Math.min(...away));
  };
  // Vrijthof and the station lie on either bank.
  const vrijthof = at(5.6889, 50.8489);
  const station = at(5.7049, 50.8504);
  const reach = (neighbours: typeof area.neighbours, from: number, to: number): boolean => {
    const disk = diskOf(neighbours, 40);
    return disk.index.subarray(disk.offset[from]!, disk.offset[from + 1]!).includes(to);
  };

  it('keeps the banks apart and every cell in the area', () => {
    expect(reach(area.neighbours, vrijthof, station)).toBe(true);
    expect(reach(cut.neighbours, vrijthof, station)).toBe(false);
    expect(cut.ids).toBe(area.ids);
  });

  it('is joined by a line of the user, which keeps its own sides apart too', () => {
    // From north to south between the Vrijthof and the Maas, the length of the city.
    const line = [
      [5.6925, 50.75],
      [5.6925, 50.95],
    ] as const;
    const both = atBarriers(area, { ...boundaries, lines: [{ name: 'spoor', line }] }, 'none');
    expect(reach(both.neighbours, vrijthof, at(5.7049, 50.8504))).toBe(false);
    expect(reach(both.neighbours, vrijthof, at(5.685, 50.846))).toBe(true);
  });

  it('takes away few links: those along the river only', () => {
    const links = (neighbours: typeof area.neighbours): number => neighbours.index.length / 2;
    expect(links(area.neighbours) - links(cut.neighbours)).toBeLessThan(0.05 * links(area.neighbours));
  });
});
