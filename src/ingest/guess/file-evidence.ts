import type { ColumnRole } from '../../domain/mapping.ts';
import type { ImportContext } from '../context.ts';
import { buurtIndex } from '../values/buurt-index.ts';
import { pointTexts } from '../values/point-text.ts';
import { categoryIndex } from './category-index.ts';
import { type ColumnProfile, profileColumn } from './column-profile.ts';
import { DateTally } from './date-evidence.ts';
import { guessRoles, type RoleGuess } from './guess-roles.ts';
import { PlaceTally } from './place-evidence.ts';
import { RowSample } from './sample.ts';

/** The columns that give x (or longitude) and y (or latitude), -1 when there are none. */
export interface GridColumns {
  readonly x: number;
  readonly y: number;
  /** The column that gives both, -1 when there is none. */
  readonly point: number;
}

const pairOf = (roles: ReadonlyMap<number, RoleGuess>): GridColumns => {
  const at = (...wanted: ColumnRole[]): number => [...roles].find(([, { role }]) => wanted.includes(role))?.[0] ?? -1;
  return { x: at('lng', 'rdX'), y: at('lat', 'rdY'), point: at('point') };
};

/** Columns that are followed to the end although the first rows show no date. */
const DATED = /datum|date|begin|eind|tijd|gemeld|created|aangemaakt|ontvangen/;
const MIDNIGHT = /^(0{1,2}[:.]?00([:.]?00)?([.,]0+)?|0{1,4})( ?(uur|u))?$/i;

/** Collects what the rows of one file say: a sample of everything, and of dates and coordinates all rows. */
export class FileEvidence {
  readonly sample = new RowSample();
  readonly dates = new Map<number, DateTally>();
  /** How often a column of times says midnight. */
  readonly midnights = new Map<number, { rows: number; midnight: number }>();
  readonly places = new PlaceTally();
  grid: GridColumns = { x: -1, y: -1, point: -1 };
  readonly #headers: readonly string[];
  readonly #context: ImportContext;
  readonly #chosen: ReadonlyMap<number, ColumnRole> | null;
  #watching = false;

  /** `chosen`: the roles of a remembered mapping, which go before the guess. */
  constructor(headers: readonly string[], context: ImportContext, chosen: ReadonlyMap<number, ColumnRole> | null) {
    this.#headers = headers;
    this.#context = context;
    this.#chosen = chosen;
  }

  add(cells: readonly string[], line: number): void {
    const complete = this.sample.add(cells, line);
    if (complete) this.#watch();
    else if (this.#watching) this.#tally(cells);
  }

  /** What the columns are, from the sample of the whole file. */
  finish(): { readonly profiles: readonly ColumnProfile[]; readonly roles: ReadonlyMap<number, RoleGuess> } {
    if (!this.#watching) this.#watch();
    return this.#look();
  }

  #look(): { profiles: ColumnProfile[]; roles: ReadonlyMap<number, RoleGuess> } {
    const { categories, buurten } = this.#context;
    const known = { categories: categoryIndex(categories), buurten: buurtIndex(buurten), latest: this.#context.thisYear };
    const profiles = this.#headers.map((header, i) => profileColumn(i, header, this.sample.column(i), known));
    const chosen = this.#chosen;
    const roles = chosen ? new Map([...chosen].map(([i, role]) => [i, { role, confidence: 1 }])) : guessRoles(profiles);
    return { profiles, roles };
  }

  /** After the first rows it is clear which columns to follow to the end; the first rows are counted with the rest. */
  #watch(): void {
    this.#watching = true;
    const { profiles, roles } = this.#look();
    this.grid = pairOf(roles);
    for (const { index, dates, times, folded } of profiles) {
      if (dates > 0 || DATED.test(folded)) this.dates.set(index, new DateTally(this.#context.thisYear));
      if (times > 0) this.midnights.set(index, { rows: 0, midnight: 0 });
    }
    for (const { cells } of this.sample.first) this.#tally(cells);
  }

  #tally(cells: readonly string[]): void {
    for (const [index, tally] of this.dates) tally.add(cells[index]!);
    for (const [index, tally] of this.midnights) {
      const text = cells[index]!.trim();
      if (text === '') continue;
      tally.rows++;
      if (MIDNIGHT.test(text)) tally.midnight++;
    }
    const { x, y, point } = this.grid;
    if (x >= 0 && y >= 0) this.places.add(cells[x]!, cells[y]!);
    else if (point >= 0) this.places.add(...(pointTexts(cells[point]!) ?? (['', ''] as const)));
  }
}
