import { foldLabel } from '../../domain/fold-label.ts';
import { type IndicatorKind, levelOf } from '../../domain/indicator.ts';
import type {
  IndicatorAccount,
  IndicatorPlan,
  IndicatorRejection,
  KnownAreas,
  ReadIndicator,
  ValueColumn,
} from '../../domain/indicator-reading.ts';
import { type AreaCell, isTotalName, readAreaCode } from './area-code.ts';
import { readFigure } from './figure.ts';
import { codeWidth, type Held } from './guess-plan.ts';
import { unitOf } from './header-label.ts';
import { joinPeriod, readPeriod } from './period-text.ts';

const KEPT_REJECTIONS = 200;

interface Growing {
  readonly label: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly cells: Map<string, Map<string, number | null>>;
}

/** Takes the records of a table one by one by its plan; every record ends in exactly one part of the account. */
export class Collector {
  readonly #counts = { taken: 0, same: 0, elsewhere: 0, empty: 0, rejected: 0, notData: 0, values: 0, missing: 0 };
  readonly #rejected: { line: number; why: IndicatorRejection; text: string }[] = [];
  readonly #indicators = new Map<string, Growing>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #headers: readonly string[];
  readonly #plan: IndicatorPlan;
  readonly #known: KnownAreas;
  readonly #taken: readonly ValueColumn[];

  constructor(headers: Held['headers'], plan: IndicatorPlan, known: KnownAreas) {
    this.#headers = headers;
    this.#plan = plan;
    this.#known = known;
    this.#names = namesOf(known);
    this.#taken = plan.columns.filter(({ taken }) => taken);
  }

  notData(): void {
    this.#counts.notData++;
  }

  reject(line: number, why: IndicatorRejection, text: string): void {
    this.#counts.rejected++;
    if (this.#rejected.length < KEPT_REJECTIONS) this.#rejected.push({ line, why, text: text.slice(0, 80) });
  }

  row(cells: readonly string[], line: number): void {
    const found = this.#area(cells);
    if (found.kind === 'total') this.notData();
    else if (found.kind === 'unknown') this.reject(line, 'area', cells[this.#plan.area] ?? '');
    else if (this.#isElsewhere(found.code)) this.#counts.elsewhere++;
    else this.#figures(cells, line, found.code);
  }

  #figures(cells: readonly string[], line: number, area: string): void {
    const figures = this.#taken.map((column) => ({ column, value: readFigure(cells[column.column] ?? '', this.#plan.decimal) }));
    const bad = figures.find(({ value }) => Number.isNaN(value));
    const own = this.#period(cells);
    if (bad) this.reject(line, 'value', cells[bad.column.column] ?? '');
    else if (figures.some(({ column }) => (column.period ?? own) === null))
      this.reject(line, 'period', this.#plan.period.map((i) => cells[i]).join(' '));
    else this.#keep(cells, line, area, own, figures);
  }

  #keep(
    cells: readonly string[],
    line: number,
    area: string,
    own: string | null,
    figures: readonly { readonly column: ValueColumn; readonly value: number | null }[],
  ): void {
    const filled = figures.filter(({ value }) => value !== null).length;
    const places = figures.map(({ column, value }) => ({ at: this.#indicator(cells, column, area), period: column.period ?? own!, value }));
    const before = places.map(({ at, period }) => at.get(period));
    const isKnown = before.length > 0 && before.every((value) => value !== undefined);
    if (isKnown) {
      if (places.every(({ value }, i) => value === before[i])) this.#counts.same++;
      else this.reject(line, 'twice', cells[this.#plan.area] ?? '');
      return;
    }
    this.#counts[filled === 0 ? 'empty' : 'taken']++;
    this.#counts.values += filled;
    this.#counts.missing += figures.length - filled;
    for (const { at, period, value } of places) at.set(period, value);
  }

  #area(cells: readonly string[]): AreaCell {
    const text = cells[this.#plan.area] ?? '';
    if (this.#plan.areaBy === 'code') return readAreaCode(text, codeWidth(this.#headers[this.#plan.area] ?? ''));
    const code = this.#names.get(foldLabel(text));
    return code ? { kind: 'area', code } : isTotalName(text) ? { kind: 'total' } : { kind: 'unknown' };
  }

  #isElsewhere(code: string): boolean {
    return levelOf(code) !== 'gemeente' && code.slice(2, 6) !== this.#known.municipality.slice(2);
  }

  #period(cells: readonly string[]): string | null {
    const [first, second] = this.#plan.period;
    if (first === undefined) return this.#plan.fixedPeriod;
    return second === undefined ? readPeriod(cells[first] ?? '') : joinPeriod(cells[first] ?? '', cells[second] ?? '');
  }

  /** The cells of one indicator in one area, by period. */
  #indicator(cells: readonly string[], column: ValueColumn, area: string): Map<string, number | null> {
    const topic = this.#plan.topic === null ? '' : (cells[this.#plan.topic] ?? '').trim();
    const label = topic === '' ? column.label : this.#taken.length > 1 ? `${topic}: ${column.label}` : topic;
    const said = topic === '' ? column : unitOf(topic, foldLabel(topic));
    const { unit, kind } = said.unit === '' && said.kind === 'aantal' ? column : said;
    const key = JSON.stringify([label, unit]);
    let found = this.#indicators.get(key);
    if (!found) {
      found = { label, unit, kind, cells: new Map() };
      this.#indicators.set(key, found);
    }
    let row = found.cells.get(area);
    if (!row) {
      row = new Map();
      found.cells.set(area, row);
    }
    return row;
  }

  get account(): IndicatorAccount {
    const { taken, same, elsewhere, empty, rejected, notData } = this.#counts;
    return { records: taken + same + elsewhere + empty + rejected + notData, ...this.#counts, rejectedRows: this.#rejected };
  }

  /** Indicators that have at least one figure. */
  get indicators(): ReadIndicator[] {
    return [...this.#indicators.values()].map(asTable).filter(({ values }) => values.some((value) => value !== null));
  }
}

/** Names of areas, folded; a name that two areas share says nothing. */
export function namesOf({ names }: KnownAreas): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [name, code] of names) {
    const key = foldLabel(name);
    if (found.has(key) && found.get(key) !== code) twice.add(key);
    found.set(key, code);
  }
  for (const key of twice) found.delete(key);
  return found;
}

function asTable({ label, unit, kind, cells }: Growing): ReadIndicator {
  const areas = [...cells.keys()].sort();
  const periods = [...new Set([...cells.values()].flatMap((row) => [...row.keys()]))].sort();
  const values = areas.flatMap((area) => periods.map((period) => cells.get(area)!.get(period) ?? null));
  // A count has no decimals: what has them is another kind of figure.
  const real = kind === 'aantal' && values.some((value) => value !== null && !Number.isInteger(value)) ? 'cijfer' : kind;
  return { label, unit, kind: real, areas, periods, values };
}
