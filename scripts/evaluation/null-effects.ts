import type { CellId, StudyArea } from '../../src/domain/cell.ts';
import type { Cube } from '../../src/domain/cube.ts';
import type { EffectAnswer } from '../../src/domain/effect/effect-answer.ts';
import { EFFECT_MONTHS, EFFECT_RING, type EffectRequest } from '../../src/domain/effect/effect-request.ts';
import { addMonths, type Month, month, monthsOf } from '../../src/domain/time/month.ts';
import type { Random } from '../../src/stats/random.ts';
import { monthlySignal } from '../../src/stats/signal.ts';
import { measureEffect } from '../../src/workflow/effect/measure-effect.ts';
import { hexArea } from '../../tests/fixtures/hex-area.ts';
import { type Background, drawPoisson, LIVELY, simulateBackground } from '../../tests/fixtures/simulated-city.ts';
import type { NullCase } from './null-case.ts';

const HISTORY = 36;
const FIRST = month(2021, 1);
/** Months in which the signal may flag a place, and months between the flag and the first month of the action. */
const WATCHED = 12;
const TO_START = 3;
const MONTHS = HISTORY + WATCHED + TO_START + EFFECT_MONTHS;
const DATA = { from: FIRST, to: addMonths(FIRST, MONTHS - 1) };

/** A place as the signal gave it: its cells, categories, and the months because of which it was chosen. */
export interface ChosenTarget {
  readonly cube: Cube;
  readonly cells: readonly number[];
  readonly categories: readonly number[];
  readonly flagged: readonly Month[];
  readonly start: Month;
}

const BACKGROUND: Background = { ...LIVELY, rows: 24, columns: 24, perMonth: [60, 120, 200, 300] };
const CITIES: Readonly<Record<string, Background>> = {
  lively: BACKGROUND,
  'restless months (shape 2)': { ...BACKGROUND, monthShape: 2 },
  'even and calm': { ...BACKGROUND, cellShape: 50, monthShape: 1000, season: 0, repeats: 0 },
  'many repeats (one in four)': { ...BACKGROUND, repeats: 0.25 },
};

const hex = (side: number): StudyArea => {
  const { cells, neighbours } = hexArea(side, side);
  const ids = Array.from({ length: cells }, (_, cell) => String(cell).padStart(15, '0') as CellId);
  return {
    resolution: 10,
    ids,
    lng: new Float64Array(cells),
    lat: new Float64Array(cells),
    buurt: new Int16Array(cells).fill(-1),
    neighbours,
  };
};
const AREA = hex(BACKGROUND.rows);

/**
 * The first place that the app's own rule flags in a year of watching, at the strictness given; the months in which it
 * was flagged up to the choice caused the choice. Null when nothing was flagged.
 */
export function firstFlagged(cube: Cube, alpha: number): ChosenTarget | null {
  for (let at = 0; at < WATCHED; at++) {
    const now = addMonths(FIRST, HISTORY + at);
    const history = monthsOf({ from: addMonths(now, -HISTORY), to: addMonths(now, -1) });
    const area = { cells: AREA.ids.length, neighbours: AREA.neighbours };
    const { hotspots } = monthlySignal(cube, area, { period: { from: now, to: now }, history, categories: null, alpha });
    const [top] = hotspots;
    if (!top) continue;
    return { cube, cells: [...top.cells], categories: top.categories, flagged: [now], start: addMonths(now, TO_START) };
  }
  return null;
}

/** Measures nothing having been done at a chosen place. */
export function measureNothing(
  { cube, cells, categories, flagged, start }: ChosenTarget,
  change: Partial<EffectRequest> = {},
): EffectAnswer {
  const boundaries = {
    municipality: { code: 'GM0000', name: 'Proefstad' },
    wijken: [],
    buurten: [],
    shapes: [],
    water: [],
    origin: { kind: 'schematic', attribution: '' },
  } as const;
  return measureEffect(
    cube,
    { area: AREA, boundaries },
    {
      resolution: 10,
      categories,
      sources: [],
      hours: null,
      target: { kind: 'cells', cells: cells.map((cell) => AREA.ids[cell]!) },
      start,
      partial: false,
      flagged,
      data: DATA,
      before: EFFECT_MONTHS,
      after: EFFECT_MONTHS,
      ring: EFFECT_RING,
      comparison: { kind: 'matched', without: [] },
      except: [],
      ...change,
    },
  );
}

/** A city in which nothing is done and nothing happens. */
export const quietCity = (random: Random, background: Background): Cube => simulateBackground(random, background, FIRST, MONTHS);

/** A city with a hotspot that begins before it is flagged and lasts to the end: it is real, and the action does nothing. */
export function lastingHotspot(random: Random, background: Background): ChosenTarget {
  const cube = quietCity(random, background);
  const centre = Math.floor(random() * AREA.ids.length);
  const cells = [centre, AREA.neighbours.index[AREA.neighbours.offset[centre]!]!];
  const begins = addMonths(FIRST, HISTORY);
  const added: number[][] = [];
  for (const now of monthsOf({ from: begins, to: DATA.to })) {
    for (let left = drawPoisson(random, 9); left > 0; left--) added.push([cells[left % 2]!, now]);
  }
  const grown: Cube = {
    cell: Int32Array.from([...cube.cell, ...added.map(([cell]) => cell!)]),
    category: Uint16Array.from([...cube.category, ...added.map(() => 1)]),
    month: Int32Array.from([...cube.month, ...added.map(([, now]) => now!)]),
    n: Int32Array.from([...cube.n, ...added.map(() => 1)]),
  };
  return { cube: grown, cells, categories: [1], flagged: [begins], start: addMonths(begins, 1 + WATCHED) };
}

/** The interval of the paper is no target: it shows what is lost when counts that scatter are taken for Poisson. */
function effectCase(city: string, interval: 'interval' | 'poisson', draw: (random: Random) => ChosenTarget | null): NullCase {
  return {
    method: interval === 'interval' ? 'Effect (WDD, 90 % interval)' : 'Effect (WDD as in the paper)',
    setting: city,
    nominal: 0.1,
    ...(interval === 'poisson' && { warning: true }),
    flags: (random) => {
      for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
        const chosen = draw(random);
        const measured = chosen && measureNothing(chosen);
        if (!measured || measured.verdict.kind === 'too-little') continue;
        const [low, high] = measured.local[interval];
        return low > 0 || high < 0;
      }
      return false;
    },
  };
}

/** The app's rule made mild, so that most quiet cities give a place within a year of watching. */
const MILD = 0.9;
/** Cities drawn until one gives a place with enough incidents to measure. */
const MOST_ATTEMPTS = 30;

/**
 * Nothing is done and nothing changes at places that the app's own rule picked: by chance (the rule made milder, and
 * cities drawn until one gives a place with enough to measure) or because they are hotspots that last.
 */
export const EFFECT_CASES: readonly NullCase[] = (['interval', 'poisson'] as const).flatMap((interval) =>
  Object.entries(CITIES).flatMap(([name, background]) => [
    effectCase(`${name}: flagged by chance`, interval, (random) => firstFlagged(quietCity(random, background), MILD)),
    effectCase(`${name}: a hotspot that lasts`, interval, (random) => lastingHotspot(random, background)),
  ]),
);
