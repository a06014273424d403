import recipe from '../../data/demo-indicators.json' with { type: 'json' };
import focus from '../../data/focus-lists.json' with { type: 'json' };
import type { Boundaries } from '../../src/domain/area.ts';
import { type Random, seededRandom } from '../../src/stats/random.ts';

interface ColumnRecipe {
  readonly header: string;
  readonly decimals: number;
  /** Lowest and highest figure of a high and of a low buurt. */
  readonly high: readonly number[];
  readonly low: readonly number[];
  /** Focus list whose buurten are high, or low. */
  readonly highIn?: string;
  readonly lowIn?: string;
  readonly role?: string;
}

type Table = (typeof recipe.tables)[number];

/** A table of figures of the demo city: its file name, its text, and what it says about itself. */
export interface DemoTable {
  readonly name: string;
  readonly text: string;
  readonly figures: { readonly source: string; readonly licence: string; readonly day: string };
}

/** Under this number of inhabitants a survey has no figures. */
const LEAST = 100;

const namesOf = (list: string | undefined): readonly string[] => focus.find(({ id }) => id === list)?.buurten.map(({ name }) => name) ?? [];

const within = (random: Random, [low, high]: readonly number[]): number => low! + random() * (high! - low!);

/**
 * Whether a buurt is high in victims and in prevention. The focus buurten and those that are `crossed` have many victims and little
 * prevention (of the latter the police registers few burglaries, so that only the registrations keep them off the list); no other buurt
 * has both.
 */
function burglaryOf(random: Random, name: string): { readonly victims: boolean; readonly prevention: boolean } {
  const draw = random();
  const both = namesOf(recipe.burglary.focus).includes(name) || recipe.burglary.crossed.includes(name);
  if (both) return { victims: true, prevention: false };
  return draw < 0.35 ? { victims: true, prevention: true } : { victims: false, prevention: draw < 0.68 };
}

function isHigh(random: Random, column: ColumnRecipe, name: string, burglary: ReturnType<typeof burglaryOf>): boolean {
  const draw = random();
  if (column.role === 'victims') return burglary.victims;
  if (column.role === 'prevention') return burglary.prevention;
  if (column.highIn) return namesOf(column.highIn).includes(name);
  return column.lowIn ? !namesOf(column.lowIn).includes(name) : draw < 0.3;
}

function tableText(random: Random, table: Table, { buurten, municipality }: Boundaries): string {
  const columns: readonly ColumnRecipe[] = table.columns;
  const text = (value: number, decimals: number): string => value.toFixed(decimals).replace('.', ',');
  const lines = [['buurtcode', 'buurtnaam', 'jaar', ...columns.map(({ header }) => header)]];
  const drawn = buurten.map(({ name }) => {
    const burglary = burglaryOf(random, name);
    return columns.map((column) => within(random, isHigh(random, column, name, burglary) ? column.high : column.low));
  });
  for (const year of table.years) {
    const isLast = year === table.years.at(-1);
    const figures = drawn.map((row) => row.map((value) => (isLast ? value : value * (1 + table.yearlyChange * (2 * random() - 1)))));
    const large = buurten.map(({ inhabitants }) => (inhabitants ?? 0) >= LEAST);
    buurten.forEach(({ code, name }, b) => {
      lines.push([code, name, String(year), ...columns.map(({ decimals }, c) => (large[b] ? text(figures[b]![c]!, decimals) : '.'))]);
    });
    const known = figures.filter((_, b) => large[b]);
    const mean = columns.map(({ decimals }, c) => text(known.reduce((sum, row) => sum + row[c]!, 0) / known.length, decimals));
    lines.push([municipality.code, municipality.name, String(year), ...mean]);
  }
  return lines.map((cells) => `${cells.join(';')}\r\n`).join('');
}

/** Made-up figures per buurt, byte for byte the same each time; they do not depend on the incidents of the city. */
export function demoTables(boundaries: Boundaries): DemoTable[] {
  const random = seededRandom(recipe.seed);
  return recipe.tables.map((table) => ({
    name: table.file,
    text: `\ufeff${tableText(random, table, boundaries)}`,
    figures: { source: table.source, licence: table.licence, day: table.day },
  }));
}
