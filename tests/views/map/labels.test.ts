import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Boundaries, MultiPolygon } from '../../../src/domain/area.ts';
import { mercatorX, mercatorY } from '../../../src/views/map/mercator.ts';
import { hotspotAt, outlineOf } from '../../../src/views/map/overlay/outlines.ts';
import { placeLabels, wrapName } from '../../../src/views/map/overlay/place-labels.ts';
import { crosses, overlaps } from '../../../src/views/map/overlay/rect.ts';
import { clearWaterNames, waterNames } from '../../../src/views/map/overlay/water-names.ts';

const widthOf = (line: string): number => line.length * 6;

test.each([
  ['Wyck', ['Wyck']],
  ['Sint Maartenspoort', ['Sint', 'Maartenspoort']],
  ['Dousberg-Hazendans', ['Dousberg-', 'Hazendans']],
  ['Boschstraatkwartier', ['Boschstraatkwartier']],
])('%s is written on %o', (name, lines) => expect(wrapName(name)).toEqual(lines));

describe('placing names', () => {
  const ring = [
    [0.4, 0.4],
    [0.6, 0.4],
    [0.6, 0.6],
    [0.4, 0.6],
  ] as const;
  test('a free name stands on its point', () => {
    expect(placeLabels([{ text: 'Wyck', at: [0.1, 0.1], weight: 1 }], { rings: [ring], discs: [] }, 1000, widthOf)[0]?.shift).toEqual([
      0, 0,
    ]);
  });
  test('a name on the edge of an outline moves away', () => {
    const placed = placeLabels([{ text: 'Wyck', at: [0.5, 0.4], weight: 1 }], { rings: [ring], discs: [] }, 1000, widthOf);
    expect(placed).toHaveLength(1);
    expect(placed[0]!.shift).not.toEqual([0, 0]);
  });
  test('a name in the middle of a large outline is left out', () => {
    expect(placeLabels([{ text: 'Wyck', at: [0.5, 0.5], weight: 1 }], { rings: [ring], discs: [] }, 1000, widthOf)).toEqual([]);
  });
  test('no two names overlap, and the heaviest is always there', () => {
    const point = fc.tuple(fc.double({ min: 0, max: 0.3, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 25 }), (points) => {
        const wishes = points.map((at, weight) => ({ text: `Buurt ${weight}`, at, weight }));
        const placed = placeLabels(wishes, { rings: [], discs: [] }, 1000, widthOf);
        expect(placed[0]?.lines).toEqual([`Buurt ${points.length - 1}`]);
        const boxes = placed.map(({ at, shift, lines }) => {
          const [x, y, half] = [at[0] * 1000 + shift[0], at[1] * 1000 + shift[1], widthOf(lines[0]!) / 2];
          return [x - half, y - 9, x + half, y + 3] as const;
        });
        for (const [i, box] of boxes.entries()) expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
      }),
    );
  });
});

test.each([
  [[-1, 0.5, 2, 0.5], true],
  [[0.2, 0.2, 0.3, 0.3], true],
  [[-1, 0.5, -0.1, 0.5], false],
  [[-1, 1, 0.4, 3], false],
] as const)('line %o crosses the unit square: %s', ([ax, ay, bx, by], wanted) =>
  expect(crosses([0, 0, 1, 1], ax, ay, bx, by)).toBe(wanted),
);

describe('outlines', () => {
  const outline: MultiPolygon = [
    [
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [0, 4],
      ],
      [
        [1, 1],
        [2, 1],
        [2, 2],
        [1, 2],
      ],
    ],
  ];
  const made = outlineOf({ id: 'a', rank: 1, outline, state: 'nieuw', name: 'Hotspot 1' });
  test('the number hangs at the top right', () => expect(made.badge).toEqual([mercatorX(4), mercatorY(4)]));
  test('a point inside is found, in a hole or outside it is not', () => {
    expect(hotspotAt([made], mercatorX(3), mercatorY(3))?.id).toBe('a');
    expect(hotspotAt([made], mercatorX(1.5), mercatorY(1.5))).toBeNull();
    expect(hotspotAt([made], mercatorX(5), mercatorY(3))).toBeNull();
  });
});

test('names along a river that runs north to south stand in its middle, upright', () => {
  const river: MultiPolygon = [
    [
      [
        [5.69, 50.8],
        [5.692, 50.8],
        [5.692, 50.9],
        [5.69, 50.9],
        [5.69, 50.8],
      ],
    ],
  ];
  const names = waterNames({ water: [{ name: 'Maas', shape: river }] } as unknown as Boundaries, 3);
  expect(names).toHaveLength(3);
  for (const name of names) {
    expect(name.at[0]).toBeCloseTo(mercatorX(5.691), 9);
    expect(name.angle).toBeCloseTo(90, 6);
    expect(name.breadth).toBeCloseTo(0.002 / 360, 9);
  }
});

test('a name of water gives way where the water is narrow or an outline crosses it', () => {
  const name = { text: 'Maas', at: [0.5, 0.5] as const, angle: 90, breadth: 0.02 };
  const ring = [
    [0.49, 0.51],
    [0.6, 0.51],
    [0.6, 0.6],
    [0.49, 0.6],
  ] as const;
  expect(clearWaterNames([name], [], 1000, widthOf)).toEqual([name]);
  expect(clearWaterNames([name], [], 500, widthOf)).toEqual([]);
  expect(clearWaterNames([name], [ring], 1000, widthOf)).toEqual([]);
});
