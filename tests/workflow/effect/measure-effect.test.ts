import { describe, expect, it } from 'vitest';
import { lngLat } from '../../../src/domain/place.ts';
import { addMonths, month } from '../../../src/domain/time/month.ts';
import { cellsOf } from '../../../src/workflow/effect/effect-cells.ts';
import { effectMonths } from '../../../src/workflow/effect/effect-months.ts';
import { measureEffect } from '../../../src/workflow/effect/measure-effect.ts';
import { coverWithPlaces } from '../../../src/workflow/effect/place-cover.ts';
import { startMonth } from '../../../src/workflow/effect/start-month.ts';
import { ask, cellAt, cityOf, DATA, GROUND, idOf, inMonths, isAfter, START } from './effect-world.ts';

const TARGET = [cellAt(10, 10), cellAt(10, 11)];
const NEXT = cellAt(12, 10);
const isTarget = (cell: number): boolean => TARGET.includes(cell);
/** Every fourth cell has one incident a month, so that there are places alike. */
const usual = (cell: number): number => (cell % 4 === 0 ? 1 : 0);

describe('an effect', () => {
  it('is by hand 12 x (2 - 5) x 2 where the rest of the city stays as it was', () => {
    const cube = cityOf((cell, now) => (isTarget(cell) ? (isAfter(now) ? 2 : 5) : usual(cell)));
    const answer = measureEffect(cube, GROUND, ask());
    expect(answer.target).toMatchObject({ cells: 2, before: 120, after: 48 });
    expect(answer.local.estimate).toBeCloseTo(-72, 9);
    expect(answer.comparison.before).toBe(answer.comparison.after);
    // Wheeler & Ratcliffe by hand: the variance is 120 + 48 + (C0 + C1) / size^2.
    const { before, after, size } = answer.comparison;
    expect((answer.local.poisson[1] + 72) / 1.6448536269514722).toBeCloseTo(Math.sqrt(168 + (before + after) / size ** 2), 9);
    expect(answer.verdict).toEqual({ kind: 'fell' });
    expect(answer.expected).toBeCloseTo(120, 9);
    expect(answer.course.cumulative.at(-1)).toBeCloseTo(-72, 9);
    expect(answer.course.cumulative[11]).toBe(0);
  });

  it('is none where the whole city halves', () => {
    const cube = cityOf((cell, now) => (isTarget(cell) ? 4 : usual(cell) * 2) / (isAfter(now) ? 2 : 1));
    const answer = measureEffect(cube, GROUND, ask());
    expect(answer.target).toMatchObject({ before: 96, after: 48 });
    expect(answer.local.estimate).toBeCloseTo(0, 9);
    expect(answer.verdict.kind).toBe('not-shown');
  });

  it('that moved is named after the spot in the ring where it went', () => {
    const cube = cityOf((cell, now) => {
      if (isTarget(cell)) return isAfter(now) ? 0 : 4;
      return cell === NEXT ? (isAfter(now) ? 7 : 0) : usual(cell);
    });
    const answer = measureEffect(cube, GROUND, ask());
    expect(answer.verdict).toMatchObject({ kind: 'moved', to: { cells: [idOf(NEXT)], before: 0, after: 84 } });
    expect(answer.displaced.estimate).toBeCloseTo(84, 0);
    expect(answer.wdq).toBeLessThan(0);
    expect(answer.total.estimate).toBeCloseTo(answer.local.estimate + answer.displaced.estimate, 9);
    expect(measureEffect(cube, GROUND, ask({ ring: 1 })).verdict.kind).toBe('fell');
  });

  it('is counted over periods of unequal length in incidents of the months after', () => {
    const cube = cityOf((cell, now) => (isTarget(cell) ? (isAfter(now) ? 2 : 5) : usual(cell)));
    const answer = measureEffect(cube, GROUND, ask({ before: 6 }));
    expect(answer.target).toMatchObject({ before: 60, after: 48 });
    expect(answer.local.estimate).toBeCloseTo(48 - 120, 9);
  });

  it('leaves the flagged months out of before, and matches on yet other months', () => {
    const flagged = inMonths(month(2024, 11), 2);
    const peak = cityOf((cell, now) => (isTarget(cell) ? (flagged.includes(now) ? 30 : 2) : usual(cell)));
    const answer = measureEffect(peak, GROUND, ask({ flagged }));
    expect(answer.leftOut).toEqual(flagged);
    expect(answer.target).toMatchObject({ before: 48, after: 48 });
    expect(answer.verdict.kind).toBe('not-shown');
    expect(answer.matchedOn.some((m) => answer.before.includes(m) || flagged.includes(m) || m >= START)).toBe(false);
    // Counted as before, the peak would be a fall of 2 x 2 x 28 = 112.
    expect(measureEffect(peak, GROUND, ask()).local.estimate).toBeCloseTo(-112, 9);
  });
});

describe('the comparison', () => {
  const cube = cityOf((cell, now) => (isTarget(cell) ? (isAfter(now) ? 2 : 5) : usual(cell)));

  it('never lies in the place, its ring or another place acted on', () => {
    const except = [idOf(cellAt(3, 3))];
    const { places, request } = measureEffect(cube, GROUND, ask({ except }));
    const used = new Set(places.flatMap((place) => place.cells));
    expect(places.length).toBeGreaterThan(4);
    for (const cell of [...TARGET, NEXT, cellAt(3, 3)]) expect(used.has(idOf(cell))).toBe(false);
    expect(request.except).toBe(except);
  });

  it('leaves out what the user leaves out', () => {
    const [first] = measureEffect(cube, GROUND, ask()).places;
    const again = measureEffect(cube, GROUND, ask({ comparison: { kind: 'matched', without: [first!.cells[0]!] } }));
    expect(again.places.map((place) => place.cells)).not.toContainEqual(first!.cells);
  });

  it('is the buurt that the user chooses, without the ring', () => {
    const buurten = { kind: 'buurten', codes: [GROUND.boundaries.buurten[0]!.code] } as const;
    const answer = measureEffect(cube, GROUND, ask({ comparison: { kind: 'area', area: buurten } }));
    expect(answer.places).toEqual([]);
    // Rows 0-9 are 200 cells; 4 of row 8 (columns 10-13) and 5 of row 9 (columns 9-13) lie in the ring.
    expect(answer.comparison.cells).toBe(200 - 9);
    expect(answer.verdict.kind).toBe('fell');
  });
});

describe('what cannot be said', () => {
  const cube = cityOf((cell) => (isTarget(cell) ? 5 : usual(cell)));
  it.each([
    ['not-started', ask({ start: addMonths(DATA.to, 2) })],
    ['too-little', ask({ start: addMonths(DATA.to, -1) })],
    ['too-little', ask({ start: addMonths(DATA.from, 1) })],
    ['too-little', ask({ target: { kind: 'cells', cells: [idOf(1)] } })],
  ] as const)('is not said: %s', (kind, request) => {
    expect(measureEffect(cube, GROUND, request).verdict.kind).toBe(kind);
  });

  it('before the start is how large a fall has to be', () => {
    const { visible } = measureEffect(cube, GROUND, ask({ start: addMonths(DATA.to, 1) }));
    expect(visible).toMatchObject({ possible: true, months: 12 });
    expect(visible.incidents / 120).toBeCloseTo(visible.share, 9);
    expect(visible.share).toBeGreaterThan(0.2);
    expect(visible.share).toBeLessThan(0.4);
  });
});

describe('the months', () => {
  it('of a start within a month leave that month out', () => {
    expect(startMonth('2025-03-15')).toEqual({ start: month(2025, 4), partial: true });
    expect(startMonth('2025-03-01')).toEqual({ start: month(2025, 3), partial: false });
    const { before, after } = effectMonths(ask({ start: month(2025, 4), partial: true, before: 2, after: 2 }));
    expect(before).toEqual([month(2025, 1), month(2025, 2)]);
    expect(after).toEqual([month(2025, 4), month(2025, 5)]);
  });

  it('before never lie after the data', () => {
    expect(effectMonths(ask({ start: month(2027, 1), before: 1 })).before).toEqual([DATA.to]);
    // Of the three months before March 2026 only December 2025 has data.
    expect(effectMonths(ask({ start: month(2026, 3), before: 3 })).before).toEqual([DATA.to]);
  });
});

describe('cells', () => {
  it('around points are those whose centre lies within the distance, and the one that holds the point', () => {
    const at = lngLat(10 * 0.0014, 51 + 10 * 0.0009);
    expect([...cellsOf(GROUND, { kind: 'points', points: [at], metres: 5 })]).toEqual([cellAt(10, 10)]);
    // 98 m between columns, 100 m between rows: four neighbours within 110 m.
    expect(cellsOf(GROUND, { kind: 'points', points: [at], metres: 110 })).toHaveLength(5);
    expect(cellsOf(GROUND, { kind: 'points', points: [lngLat(5, 52)], metres: 110 })).toHaveLength(0);
  });

  it('are cut into places of equal size that do not overlap', () => {
    const places = coverWithPlaces(GROUND.area.neighbours, TARGET, 3);
    const used = places.flat();
    expect(places.every((place) => place.length === 3)).toBe(true);
    expect(new Set(used).size).toBe(used.length);
    expect(used.some(isTarget)).toBe(false);
    expect(used.length).toBeGreaterThan(340);
  });
});
