import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crowdedNumbers } from '../../../src/views/map/overlay/crowded.ts';

test('of numbers over each other the first keeps its place; one that is only near a dot keeps its own', () => {
  const places = [
    { id: '1', x: 0, y: 0 },
    { id: '2', x: 10, y: 0 },
    { id: '3', x: 20, y: 0 },
    { id: '4', x: 21, y: 17.99 },
  ];
  // 2 lies over 1; 3 lies over 2 but 2 is a dot; 4 is 17.99 px below 3.
  expect([...crowdedNumbers(places, 18)]).toEqual(['2']);
  expect([...crowdedNumbers(places, 19)]).toEqual(['2', '4']);
  expect([...crowdedNumbers([places[1]!, places[0]!, places[2]!], 18)]).toEqual(['1', '3']);
});

test('no two numbers that are drawn lie over each other, and every dot lies near a number that comes before it', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 100 }), y: fc.integer({ min: 0, max: 100 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 30 }), (points) => {
      const places = points.map((point, i) => ({ ...point, id: String(i) }));
      const crowded = crowdedNumbers(places, 18);
      const drawn = places.filter(({ id }) => !crowded.has(id));
      const far = (a: (typeof places)[number], b: (typeof places)[number]): number => Math.hypot(a.x - b.x, a.y - b.y);
      for (const [i, a] of drawn.entries()) for (const b of drawn.slice(i + 1)) expect(far(a, b)).toBeGreaterThanOrEqual(18);
      for (const id of crowded) expect(drawn.some((one) => Number(one.id) < Number(id) && far(one, places[Number(id)]!) < 18)).toBe(true);
    }),
  );
});
