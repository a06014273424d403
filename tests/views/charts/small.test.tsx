import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { CategoryBars } from '../../../src/views/charts/category-bars.tsx';
import { IntervalAxis, IntervalPlot } from '../../../src/views/charts/interval-plot.tsx';
import { classOfRatio } from '../../../src/views/charts/scale.ts';
import { ScaleLegend } from '../../../src/views/charts/scale-legend.tsx';

test.each([
  [0, 0],
  [1.29, 0],
  [1.3, 1],
  [1.6, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [40, 5],
])('times %d is class %i', (ratio, step) => expect(classOfRatio(ratio)).toBe(step));

describe('interval', () => {
  test.each([
    [{ ratio: 3, low: 1.1, high: 5 }, 'ci ci--clear'],
    [{ ratio: 1.4, low: 0.9, high: 1.9 }, 'ci'],
    [{ ratio: 0.5, low: 0.4, high: 0.8 }, 'ci ci--under'],
  ])('%o is drawn as %s', (interval, className) => {
    expect(renderToStaticMarkup(<IntervalPlot {...interval} />)).toContain(`class="${className}"`);
  });
  test('an end outside the axis is cut with an arrow', () => {
    expect(renderToStaticMarkup(<IntervalPlot ratio={2} low={0.1} high={40} />).match(/ci__end/g)).toHaveLength(2);
    expect(renderToStaticMarkup(<IntervalPlot ratio={2} low={1} high={3} />)).not.toContain('ci__end');
  });
  test('the axis shows 1 2 4 8', () => {
    expect([...renderToStaticMarkup(<IntervalAxis />).matchAll(/>(\d+)<\/text>/g)].map((found) => found[1])).toEqual(['1', '2', '4', '8']);
  });
});

test('category bars: share of the whole, or of a given maximum', () => {
  const bars = [
    { label: 'Drugshandel', count: 15 },
    { label: 'Geluid', count: 5 },
  ];
  expect(renderToStaticMarkup(<CategoryBars label="Waarover" bars={bars} />)).toContain('width:75%');
  expect(renderToStaticMarkup(<CategoryBars label="Waarover" bars={bars} max={15} />)).toContain('width:100%');
});

test('scale legend has one swatch per class', () => {
  const words = ['tot 1,3', '1,3', '1,6', '2', '3', '4 of meer'];
  const markup = renderToStaticMarkup(<ScaleLegend scale="busy" label="keer" words={words} />);
  expect(markup.match(/class="busy-\d"/g)).toHaveLength(6);
});
