import { describe, expect, it } from 'vitest';
import type { Cube } from '../../../src/domain/cube.ts';
import type { HotspotShape } from '../../../src/domain/signal.ts';
import { addMonths, month, type Period } from '../../../src/domain/time/month.ts';
import { biographies, type FlaggedPeriod } from '../../../src/stats/hotspots/biography.ts';
import { type CubeRow, cubeOf } from '../../fixtures/cube-of.ts';

const FIRST = month(2026, 1);
const period = (step: number): Period => ({ from: addMonths(FIRST, step), to: addMonths(FIRST, step) });

function shape(cells: readonly number[]): HotspotShape {
  return { cells: Int32Array.from(cells), categories: [0], mainCategory: 0, count: 1, expected: 1, band: [0, 2], p: 0, q: 0 };
}

/** Every cell 0-9 holds 10 incidents a month unless said otherwise. */
function cube(months: number, other: Record<string, number> = {}): Cube {
  const rows: CubeRow[] = [];
  for (let step = 0; step < months; step++) {
    for (let cell = 0; cell < 10; cell++) rows.push([cell, 0, FIRST + step, other[`${step}:${cell}`] ?? 10]);
  }
  return cubeOf(rows);
}

function follow(steps: readonly (readonly (readonly number[])[])[], other: Record<string, number> = {}, rest?: number) {
  const periods = steps.map((shapes, step): FlaggedPeriod => ({ period: period(step), shapes: shapes.map(shape) }));
  const options = { newId: ({ cells }: HotspotShape) => `at${cells[0]}`, ...(rest === undefined ? {} : { rest }) };
  return biographies(periods, cube(steps.length, other), options)!.map(({ id, events }) => ({
    id,
    events: events.map(({ period: at, event }) => [at.from - FIRST, event.kind]),
    last: events.map(({ event }) => event),
  }));
}

describe('biographies', () => {
  it('keep the id while the place holds, grows and shrinks', () => {
    const [life, ...others] = follow([[[1, 2]], [[1, 2]], [[1, 2, 3]], [[2]]], {
      '2:1': 60,
      '2:2': 60,
      '2:3': 60,
      '3:1': 5,
      '3:2': 9,
      '3:3': 2,
    });
    expect(others).toEqual([]);
    expect(life).toMatchObject({
      id: 'at1',
      events: [
        [0, 'began'],
        [1, 'held'],
        [2, 'grew'],
        [3, 'shrank'],
      ],
    });
  });

  it('record a split: the larger part keeps the id', () => {
    const [whole, part] = follow([[[1, 2, 3, 4, 5]], [[1, 2, 3], [5]]]);
    expect(whole).toMatchObject({
      id: 'at1',
      events: [
        [0, 'began'],
        [1, 'held'],
        [1, 'split'],
      ],
    });
    expect(whole!.last[2]).toEqual({ kind: 'split', into: ['at5'] });
    expect(part).toMatchObject({ id: 'at5', events: [[1, 'began']] });
    expect(part!.last[0]).toEqual({ kind: 'began', from: ['at1'] });
  });

  it('record a merge: one goes on, the other ends in it and does not return', () => {
    const lives = follow([
      [
        [1, 2, 3],
        [5, 6],
      ],
      [[1, 2, 3, 5, 6]],
      [[5, 6]],
    ]);
    expect(lives.map(({ id }) => id)).toEqual(['at1', 'at5']);
    expect(lives[0]!.last).toContainEqual({ kind: 'absorbed', others: ['at5'] });
    expect(lives[1]!.events).toEqual([
      [0, 'began'],
      [1, 'merged'],
    ]);
    expect(lives[1]!.last[1]).toEqual({ kind: 'merged', into: 'at1' });
  });

  it('record the end with what is left', () => {
    const [life] = follow([[[1, 2]], []], { '1:1': 3, '1:2': 1 });
    expect(life!.last[1]).toEqual({ kind: 'ended', count: 4 });
  });

  it('keep the id over a quiet month, not over three', () => {
    expect(follow([[[1, 2]], [], [[1, 2]]])).toMatchObject([
      {
        id: 'at1',
        events: [
          [0, 'began'],
          [1, 'ended'],
          [2, 'returned'],
        ],
      },
    ]);
    expect(follow([[[1]], [], [], [], [[1]]]).map(({ id }) => id)).toEqual(['at1', 'at1-2']);
    expect(follow([[[1]], [], [[1]]], {}, 0).map(({ id }) => id)).toEqual(['at1', 'at1-2']);
  });

  it('keep places apart that have nothing in common', () => {
    expect(follow([[[1]], [[7]]]).map(({ id, events }) => [id, events.length])).toEqual([
      ['at1', 2],
      ['at7', 1],
    ]);
  });

  it('can be stopped', () => {
    expect(biographies([{ period: period(0), shapes: [] }], cube(1), { newId: () => 'x', shouldStop: () => true })).toBeNull();
  });
});
