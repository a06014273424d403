import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAtBarriers, segmentsMeet } from '../../src/geo/barriers.ts';
import { diskOf } from '../../src/geo/disk.ts';
import { hexArea } from '../fixtures/hex-area.ts';

const ROWS = 6;
const COLUMNS = 8;
const { neighbours } = hexArea(ROWS, COLUMNS);
/** Rows lean over, so that the six neighbours lie at one distance. */
const lng = Float64Array.from({ length: ROWS * COLUMNS }, (_, i) => 5.7 + 0.001 * ((i % COLUMNS) + Math.floor(i / COLUMNS) / 2));
const lat = Float64Array.from({ length: ROWS * COLUMNS }, (_, i) => 50.85 + 0.001 * 0.866 * Math.floor(i / COLUMNS));
/** A river from south to north that leans along, between columns 3 and 4. */
const river = [
  [5.7 + 0.001 * 3.5 - 0.0005, 50.85 - 0.000866],
  [5.7 + 0.001 * (3.5 + 3), 50.85 + 0.001 * 0.866 * 6],
] as const;
const listOf = (area: typeof neighbours, i: number): number[] => [...area.index.subarray(area.offset[i], area.offset[i + 1])];

describe('cutAtBarriers', () => {
  const cut = cutAtBarriers(neighbours, lng, lat, [river]);

  it('leaves no neighbours over the river and all others', () => {
    const west = (i: number): boolean => i % COLUMNS <= 3;
    for (let i = 0; i < ROWS * COLUMNS; i++) {
      expect(listOf(cut, i)).toEqual(listOf(neighbours, i).filter((j) => west(i) === west(j)));
    }
  });

  it('keeps disks on their own bank', () => {
    const disks = diskOf(cut, 3);
    expect(listOf(disks, 2 * COLUMNS + 3).every((j) => j % COLUMNS <= 3)).toBe(true);
  });

  it('lets a disk pass where the line is open', () => {
    const [from, to] = river;
    const at = (share: number) => [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])] as const;
    const open = cutAtBarriers(neighbours, lng, lat, [
      [from, at(0.4)],
      [at(0.7), to],
    ]);
    const pairs = (area: typeof neighbours): number => area.index.length / 2;
    expect(pairs(open)).toBeGreaterThan(pairs(cut));
    expect(pairs(open)).toBeLessThan(pairs(neighbours));
  });

  it('changes nothing without barriers, and stays symmetric with any', () => {
    expect(cutAtBarriers(neighbours, lng, lat, [])).toEqual(neighbours);
    const point = fc.tuple(fc.double({ min: 5.699, max: 5.712, noNaN: true }), fc.double({ min: 50.849, max: 50.856, noNaN: true }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 6 }), (line) => {
        const some = cutAtBarriers(neighbours, lng, lat, [line]);
        for (let i = 0; i < ROWS * COLUMNS; i++) {
          for (const j of listOf(neighbours, i)) {
            const crossed = line.some((_, k) => k > 0 && segmentsMeet([lng[i]!, lat[i]!], [lng[j]!, lat[j]!], line[k - 1]!, line[k]!));
            expect(listOf(some, i).includes(j)).toBe(!crossed);
            expect(listOf(some, j).includes(i)).toBe(!crossed);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('segmentsMeet', () => {
  it.each([
    [[0, 0], [2, 2], [0, 2], [2, 0], true],
    [[0, 0], [1, 1], [2, 2], [3, 3], false],
    [[0, 0], [2, 2], [1, 1], [3, 3], true],
    [[0, 0], [2, 0], [1, 0], [1, 5], true],
    [[0, 0], [2, 0], [1, 0.001], [1, 5], false],
  ] as const)('%j-%j and %j-%j: %s', (a, b, c, d, expected) => expect(segmentsMeet(a, b, c, d)).toBe(expected));
});
