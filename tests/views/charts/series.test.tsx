import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { MonthBars } from '../../../src/views/charts/month-bars.tsx';
import { MonthStrip } from '../../../src/views/charts/month-strip.tsx';
import { niceTicks } from '../../../src/views/charts/nice-ticks.ts';
import { SeriesBand, SeriesLegend } from '../../../src/views/charts/series-band.tsx';
import { seriesPaths } from '../../../src/views/charts/series-paths.ts';
import { Sparkline } from '../../../src/views/charts/sparkline.tsx';
import { flatSeries } from '../fixed-series.ts';

describe('sparkline', () => {
  test('the last point is hot only above the band', () => {
    expect(renderToStaticMarkup(<Sparkline points={flatSeries([10, 14])} />)).not.toContain('chart__dot--hot');
    expect(renderToStaticMarkup(<Sparkline points={flatSeries([10, 15])} />)).toContain('chart__dot--hot');
  });
  test('is hidden from a screen reader unless it has a sentence', () => {
    expect(renderToStaticMarkup(<Sparkline points={flatSeries([1])} />)).toContain('aria-hidden="true"');
    expect(renderToStaticMarkup(<Sparkline points={flatSeries([1])} summary="Eén melding" />)).toContain('aria-label="Eén melding"');
  });
  test('draws nothing but an empty frame without months', () => {
    expect(renderToStaticMarkup(<Sparkline points={[]} />)).not.toContain('circle');
  });
});

describe('paths', () => {
  test('follow the points, worked out by hand', () => {
    const paths = seriesPaths(
      flatSeries([0, 5]),
      (at) => at * 10,
      (value) => 20 - value,
    );
    expect(paths).toEqual({ counted: 'M0,20L10,15', expected: 'M0,10L10,10', band: 'M0,6L10,6L10,14L0,14Z' });
  });
  test('leave a gap where there is no expectation', () => {
    const points = flatSeries([1, 1, 1]).map((point, at) => (at === 0 ? { ...point, expected: null, low: null, high: null } : point));
    expect(
      seriesPaths(
        points,
        (at) => at,
        (value) => value,
      ).expected,
    ).toBe('M1,10L2,10');
  });
});

test.each([
  [23, [0, 10, 20]],
  [1, [0, 1]],
  [0, [0, 1]],
])('ticks for at most %i are whole numbers', (largest, ticks) => expect(niceTicks(largest)).toEqual(ticks));

test('series with band carries its sentence, its last count and marks', () => {
  const markup = renderToStaticMarkup(
    <SeriesBand points={flatSeries([8, 9, 23])} summary="Meldingen per maand" marks={[{ month: month(2026, 2), label: 'start acties' }]} />,
  );
  expect(markup).toContain('aria-label="Meldingen per maand"');
  expect(markup).toContain('>23</text>');
  expect(markup).toContain('start acties');
  expect(markup).toContain('mrt 2026');
  expect(renderToStaticMarkup(<SeriesLegend counted="meldingen" />)).toContain('80 van 100 maanden');
});

test('month bars: only the month above its band is hot and carries its number', () => {
  const markup = renderToStaticMarkup(<MonthBars points={flatSeries([14, 31])} summary="x" />);
  expect(markup.match(/chart__bar--hot/g)).toHaveLength(1);
  expect(markup).toContain('>31</text>');
  expect(markup).not.toContain('>14</text>');
});

test('month strip marks the months of the period and names each with count and band', () => {
  const markup = renderToStaticMarkup(
    <MonthStrip
      title="Meldingen per maand"
      note=""
      current=""
      points={flatSeries([7, 8, 9])}
      period={{ from: month(2026, 2), to: month(2026, 3) }}
      onChange={() => undefined}
      summary="Meldingen per maand"
    />,
  );
  expect(markup.match(/aria-selected="true"/g)).toHaveLength(2);
  expect(markup).toContain('maart 2026: 9, verwacht 10 (6–14)');
  expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
});
