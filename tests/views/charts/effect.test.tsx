import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { addMonths, month } from '../../../src/domain/time/month.ts';
import { CumulativeChart } from '../../../src/views/charts/effect/cumulative-chart.tsx';
import { EffectChart } from '../../../src/views/charts/effect/effect-chart.tsx';
import { bandOf, pathOf } from '../../../src/views/charts/effect/paths.ts';
import { BeforeAfterTable } from '../../../src/views/kit/effect/before-after-table.tsx';
import { EffectCard } from '../../../src/views/kit/effect/effect-card.tsx';
import { EffectFigures } from '../../../src/views/kit/effect/effect-figures.tsx';
import { measureEffect } from '../../../src/workflow/effect/measure-effect.ts';
import { ask, cellAt, cityOf, DATA, GROUND, isAfter } from '../../workflow/effect/effect-world.ts';

const TARGET = [cellAt(10, 10), cellAt(10, 11)];
/** 10 a month at the place, 4 a month after the start; every fourth cell elsewhere has one. */
const cube = cityOf((cell, now) => (TARGET.includes(cell) ? (isAfter(now) ? 2 : 5) : cell % 4 === 0 ? 1 : 0));
const fell = measureEffect(cube, GROUND, ask({ flagged: [month(2024, 12)], before: 11 }));
const planned = measureEffect(cube, GROUND, ask({ start: addMonths(DATA.to, 1) }));
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('paths', () => {
  test('follow values, and a band lies as far above 0 as below, by hand', () => {
    const x = (at: number): number => at * 10;
    const y = (value: number): number => 20 - value;
    expect(pathOf([0, 5], x, y)).toBe('M0,20L10,15');
    expect(bandOf([0, 4], x, y)).toBe('M0,20L10,16L10,24L0,20Z');
  });
});

describe('the course of an effect', () => {
  const svg = renderToStaticMarkup(<EffectChart answer={fell} />);
  test('shades 11 months before and 12 after, and leaves the flagged month white', () => {
    expect(count(svg, 'class="effect__before"')).toBe(11);
    expect(count(svg, 'class="effect__after"')).toBe(12);
    expect(fell.course.months).toHaveLength(24);
  });
  test('says its figures to who cannot see it, and where it began', () => {
    expect(svg).toContain('Per maand 10,0 voor het begin en 4,0 erna; opgeteld verschil −72.');
    expect(svg).toContain('>begin<');
    expect(svg).toContain('jan 2024');
    expect(svg).toContain('dec 2025');
  });
  test('has no running total before the start', () => {
    const card = renderToStaticMarkup(<EffectFigures answer={planned} />);
    expect(card).toContain('Verloop per maand');
    expect(card).not.toContain('Opgeteld verschil sinds het begin');
    expect(card).toContain('Nog niet begonnen');
  });
});

test('the running total ends at 12 times 4 less 10, outside the band of chance', () => {
  const svg = renderToStaticMarkup(<CumulativeChart answer={fell} />);
  expect(svg).toContain('Opgeteld verschil sinds het begin: −72');
  expect(fell.course.chance.at(-1)).toBeLessThan(72);
  expect(fell.course.chance.at(-1)).toBeGreaterThan(10);
});

test('the table gives the counts that the verdict rests on', () => {
  const table = renderToStaticMarkup(<BeforeAfterTable answer={fell} />);
  expect(table).toContain('<th scope="row">Hier</th><td class="n">110</td><td class="n">48</td><td class="n">−6,0</td>');
  expect(table).toContain(`Vergelijking: ${fell.places.length} plekken`);
  expect(renderToStaticMarkup(<BeforeAfterTable answer={planned} />)).toContain('<td class="n">–</td>');
});

describe('the card', () => {
  test.each([
    [{ state: 'busy' }, 'Effect wordt berekend'],
    [{ state: 'noData' }, 'Er zijn geen meldingen geladen'],
    [{ state: 'failed' }, 'Je gegevens zijn veilig'],
    [{ state: 'ready', answer: fell }, 'Gedaald, meer dan toeval'],
  ] as const)('%# says where it is', (entry, words) => {
    expect(renderToStaticMarkup(<EffectCard entry={entry} buurten={[]} />)).toContain(words);
  });
  test('offers a change of what is compared only where one is heard', () => {
    const still = renderToStaticMarkup(<EffectCard entry={{ state: 'ready', answer: fell }} buurten={[]} />);
    const open = renderToStaticMarkup(<EffectCard entry={{ state: 'ready', answer: fell }} buurten={[]} onChange={() => {}} />);
    expect(still).not.toContain('Vergelijk met een buurt');
    expect(open).toContain('Vergelijk met een buurt');
    expect(open).toContain('Vergelijkingsplekken');
  });
});
