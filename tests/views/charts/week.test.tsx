import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { blockRects, openSides } from '../../../src/views/charts/block-rects.ts';
import { placeOf, shownAt } from '../../../src/views/charts/week-order.ts';
import { WeekTable } from '../../../src/views/charts/week-table.tsx';

describe('order of the week', () => {
  test('the first cell is Monday 06, the last is Monday 05 (the night after Sunday)', () => {
    expect(shownAt(0, 0)).toBe(6);
    expect(shownAt(6, 23)).toBe(5);
  });
  test('Saturday 01 stands in the row of Friday', () => expect(placeOf(5 * 24 + 1)).toEqual({ row: 4, column: 19 }));
  test('every hour stands in one place', () => {
    const seen = Array.from({ length: 168 }, (_, at) => shownAt(Math.floor(at / 24), at % 24));
    expect(new Set(seen).size).toBe(168);
    for (const [at, hour] of seen.entries()) expect(placeOf(hour)).toEqual({ row: Math.floor(at / 24), column: at % 24 });
  });
});

describe('frames of blocks', () => {
  test('a night out is one frame', () =>
    expect(blockRects({ firstDay: 4, days: 2, firstHour: 22, hours: 4 })).toEqual([{ row: 4, rows: 2, column: 16, columns: 4 }]));
  test('hours that pass 06 make two', () =>
    expect(blockRects({ firstDay: 1, days: 1, firstHour: 4, hours: 4 })).toEqual([
      { row: 0, rows: 1, column: 22, columns: 2 },
      { row: 1, rows: 1, column: 0, columns: 2 },
    ]));
  test('days that pass Sunday make two', () =>
    expect(blockRects({ firstDay: 6, days: 2, firstHour: 8, hours: 2 })).toEqual([
      { row: 6, rows: 1, column: 2, columns: 2 },
      { row: 0, rows: 1, column: 2, columns: 2 },
    ]));
  test('every day makes one, whichever day it begins with', () =>
    expect(blockRects({ firstDay: 3, days: 7, firstHour: 13, hours: 13 })).toEqual([{ row: 0, rows: 7, column: 7, columns: 13 }]));
  test('a part has no frame where the block goes on elsewhere', () => {
    const sidesOf = (block: Parameters<typeof blockRects>[0]) => {
      const rects = blockRects(block);
      return rects.map((rect) => openSides(rects, rect));
    };
    expect(sidesOf({ firstDay: 4, days: 2, firstHour: 22, hours: 4 })).toEqual([[]]);
    expect(sidesOf({ firstDay: 1, days: 1, firstHour: 4, hours: 4 })).toEqual([['right'], ['left']]);
    expect(sidesOf({ firstDay: 6, days: 2, firstHour: 8, hours: 2 })).toEqual([['bottom'], ['top']]);
    expect(sidesOf({ firstDay: 4, days: 4, firstHour: 22, hours: 18 })).toEqual([
      ['right', 'bottom'],
      ['right', 'top'],
      ['left', 'bottom'],
      ['left', 'top'],
    ]);
  });
});

describe('table', () => {
  const counts = new Float64Array(168);
  counts[4 * 24 + 22] = 6;
  counts[5 * 24 + 1] = 4.4;
  counts[30] = 0.3;
  const classes = new Uint8Array(168);
  classes[4 * 24 + 22] = 4;
  const cellsOf = (markup: string): string[][] =>
    [...markup.matchAll(/<tr><th scope="row">(..)<\/th>(.*?)<\/tr>/g)].map((row) =>
      [...row[2]!.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map((cell) => cell[1]!),
    );

  test('large: counts in place, blank instead of 0, totals beside expected', () => {
    const markup = renderToStaticMarkup(
      <WeekTable caption="Week" counts={counts} classes={classes} expected={new Float64Array(168).fill(0.5)} size="large" />,
    );
    const rows = cellsOf(markup);
    expect(rows).toHaveLength(7);
    expect(rows[4]).toHaveLength(26);
    expect(rows[4]!.slice(16, 21)).toEqual(['6', '', '', '4', '']);
    expect(rows[4]!.slice(24)).toEqual(['<b>10</b>', '12']);
    expect(rows[1]!.slice(0, 24).join('')).toBe('');
    expect(markup).toContain('hot-4');
  });
  test('small: numbers only for a screen reader', () => {
    const markup = renderToStaticMarkup(<WeekTable caption="Week" counts={counts} classes={classes} size="small" />);
    expect(cellsOf(markup)[4]![16]).toBe('<span class="sr">6</span>');
  });
  test('a block can be pressed and says what it is', () => {
    const block = { letter: 'A', block: { firstDay: 4, days: 2, firstHour: 22, hours: 4 } };
    const markup = renderToStaticMarkup(
      <WeekTable
        caption="Week"
        counts={counts}
        classes={classes}
        size="large"
        blocks={[block]}
        selected="A"
        onSelectBlock={() => undefined}
      />,
    );
    expect(markup).toContain('aria-label="Blok A, vr–za 22–02"');
    expect(markup).toContain('aria-pressed="true"');
  });
});
