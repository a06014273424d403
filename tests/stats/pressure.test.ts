import { describe, expect, it } from 'vitest';
import { month } from '../../src/domain/time/month.ts';
import { pressure } from '../../src/stats/pressure.ts';
import { type CubeRow, cubeOf } from '../fixtures/cube-of.ts';
import { hexArea } from '../fixtures/hex-area.ts';
import { counts, edges } from './mst-fixture.ts';

const NOW = month(2026, 10);
const QUESTION = { period: { from: NOW, to: NOW }, categories: null, alpha: 0.05 };

describe('850 cells around Maastricht', () => {
  const area = { cells: 850, neighbours: edges('k1', false), disks: edges('k1', true) };
  const cube = cubeOf(Array.from(counts(), (n, cell): CubeRow => [cell, cell % 2, NOW, n]));
  const signal = pressure(cube, area, QUESTION);

  it('flags the 80 cells of the golden exact test', () => {
    expect(signal.flagged.reduce((a, b) => a + b, 0)).toBe(80);
    expect(signal.method).toBe('exact');
    expect(signal.p[100]).toBeCloseTo(0.011324452194, 12);
    expect(signal.tests).toBe(850);
  });

  it('counts the disk, and expects the mean of as many cells', () => {
    const disk = area.disks.index.subarray(area.disks.offset[425], area.disks.offset[426]);
    expect(signal.count[425]).toBe(disk.reduce((sum, cell) => sum + counts()[cell]!, 0));
    expect(signal.expected[425]).toBeCloseTo((2027 / 850) * disk.length, 10);
  });

  it('joins every flagged cell into exactly one hotspot', () => {
    const members = signal.hotspots.flatMap(({ cells }) => [...cells]).sort((a, b) => a - b);
    expect(members).toEqual(Array.from(signal.flagged.keys()).filter((cell) => signal.flagged[cell]));
    for (const hotspot of signal.hotspots) {
      expect(hotspot.count).toBe(hotspot.cells.reduce((sum, cell) => sum + counts()[cell]!, 0));
      expect(hotspot.expected).toBeCloseTo((2027 / 850) * hotspot.cells.length, 10);
      expect(hotspot.categories).toContain(hotspot.mainCategory);
    }
  });

  it('keeps hotspots that do not touch apart', () => {
    const owner = new Map(signal.hotspots.flatMap(({ cells }, i) => [...cells].map((cell) => [cell, i] as const)));
    for (const [cell, i] of owner) {
      for (let k = area.neighbours.offset[cell]!; k < area.neighbours.offset[cell + 1]!; k++) {
        expect(owner.get(area.neighbours.index[k]!) ?? i).toBe(i);
      }
    }
  });
});

describe('edges', () => {
  const area = hexArea(6, 6);

  it('flags nothing when nothing happened', () => {
    const signal = pressure(cubeOf([]), area, QUESTION);
    expect(signal.hotspots).toEqual([]);
    expect([...signal.p].every((p) => p === 1)).toBe(true);
    expect([...signal.z].every((z) => z === 0)).toBe(true);
  });

  it('means the ring when an empty cell is flagged for what lies around it', () => {
    const large = hexArea(20, 20);
    const middle = 210;
    const ring = [...large.neighbours.index.subarray(large.neighbours.offset[middle], large.neighbours.offset[middle + 1])];
    const signal = pressure(cubeOf(ring.map((cell): CubeRow => [cell, 3, NOW, 1])), large, { ...QUESTION, alpha: 1e-8 });
    expect([...signal.hotspots[0]!.cells]).toEqual(ring);
    expect(signal.hotspots[0]).toMatchObject({ count: 6, mainCategory: 3 });
    expect(signal.flagged[middle]).toBe(1);
    expect(signal.flagged.reduce((a, b) => a + b, 0)).toBe(1);
  });

  it('leaves out other months, other categories and cells outside the area', () => {
    const cube = cubeOf([
      [0, 1, NOW, 5],
      [0, 1, NOW - 1, 50],
      [0, 2, NOW, 50],
      [-1, 1, NOW, 50],
      [36, 1, NOW, 50],
    ]);
    const signal = pressure(cube, area, { ...QUESTION, categories: [1] });
    expect(signal.count[0]).toBe(5);
    expect(signal.category[0]).toBe(1);
    expect(signal.category[35]).toBe(-1);
  });
});
