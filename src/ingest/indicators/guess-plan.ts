import { foldLabel } from '../../domain/fold-label.ts';
import { levelOf } from '../../domain/indicator.ts';
import type { IndicatorPlan, ValueColumn } from '../../domain/indicator-reading.ts';
import { isTotalName, readAreaCode } from './area-code.ts';
import { decimalOf, readFigure } from './figure.ts';
import { isIndicatorHeader, isProtected, readHeader } from './header-label.ts';
import { joinPeriod, readPeriod } from './period-text.ts';

/** All records of a table that is small enough to be held. */
export interface Held {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly format: string;
  readonly delimiter: string | null;
}

const CODE = /(buurt|wijk|gemeente|regio|gebied|gwb|bu|wk|gm|stat|cbs) ?code|^code|codering|wijken en buurten|regio s$|^regio$/;
const NAME = /naam|^(buurt|wijk|gemeente|gebied|regio|plaats|stadsdeel)$/;
const PERIOD =
  /^(jaar|jaartal|peiljaar|periode|perioden|peildatum|jaar ?maand|kwartaal|maand|year|month|date|datum|meetmoment|meting|meetjaar)$/;
const MONTH = /^(maand|month|mm|maandnummer)$/;
const TOPIC = /^(indicator|indicator ?naam|naam indicator|onderwerp|thema|kenmerk|variabele|soort.*|stelling|vraag|categorie|type)$/;
const VALUE = /^(waarde|value|aantal|percentage|score|cijfer|perc|pct|resultaat)$/;

const LEVEL_ORDER = ['BU', 'WK', 'GM'];

/** Digits of a bare code in this column: what its header says, else a buurt. */
export const codeWidth = (header: string): 8 | 6 | 4 => {
  const folded = foldLabel(header);
  return /gemeente|gm/.test(folded) ? 4 : /wijk|wk/.test(folded) && !/buurt/.test(folded) ? 6 : 8;
};

const share = (cells: readonly string[], fits: (cell: string) => boolean): number => {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length;
};

/** What the columns of a table are; only a start, the user decides. */
export function guessPlan(table: Held, names: ReadonlyMap<string, string>): IndicatorPlan {
  const columns = table.headers.map((header, index) => ({
    header,
    folded: foldLabel(header),
    index,
    cells: table.rows.map(({ cells }) => cells[index] ?? ''),
  }));
  const area = areaColumn(columns, names);
  const period = periodColumns(columns.filter(({ index }) => index !== area?.index));
  const rest = columns.filter(({ index, header }) => index !== area?.index && !period.includes(index) && isIndicatorHeader(header));
  const decimal = decimalOf(figures(rest.map(({ cells }) => cells)), table.format, table.delimiter);
  const isFigures = (cells: readonly string[]): boolean =>
    cells.some((cell) => Number.isFinite(readFigure(cell, decimal) ?? Number.NaN)) &&
    share(cells, (cell) => !Number.isNaN(readFigure(cell, decimal))) >= 0.5;
  const numeric = rest.filter(({ cells, folded }) => isFigures(cells) && !CODE.test(folded) && share(cells, isCode) < 0.5);
  const topic = topicColumn(rest, numeric, names);
  return {
    area: area?.index ?? -1,
    areaBy: area?.by ?? 'code',
    period,
    fixedPeriod: null,
    topic,
    decimal,
    columns: numeric.map(({ header, index }): ValueColumn => ({ column: index, ...readHeader(header), taken: !isProtected(header) })),
  };
}

interface Column {
  readonly header: string;
  readonly folded: string;
  readonly index: number;
  readonly cells: readonly string[];
}

const isCode = (cell: string): boolean => levelOf(cell.trim().toUpperCase()) !== null;

function* figures(columns: readonly (readonly string[])[]): Iterable<string> {
  for (const cells of columns) yield* cells;
}

/** The column with the finest codes, else bare digits under a header that says code, else names that are known. */
function areaColumn(
  columns: readonly Column[],
  names: ReadonlyMap<string, string>,
): { readonly index: number; readonly by: 'code' | 'name' } | null {
  const coded = columns.filter(({ cells }) => share(cells, (cell) => isCode(cell) || isTotalName(cell)) >= 0.5 && cells.some(isCode));
  const finest = (cells: readonly string[]): number =>
    Math.min(...cells.filter(isCode).map((cell) => LEVEL_ORDER.indexOf(cell.trim().slice(0, 2).toUpperCase())));
  const best = coded.sort((a, b) => finest(a.cells) - finest(b.cells))[0];
  if (best) return { index: best.index, by: 'code' };
  const bare = columns.find(
    ({ folded, header, cells }) =>
      CODE.test(folded) && share(cells, (cell) => readAreaCode(cell, codeWidth(header)).kind === 'area') >= 0.5,
  );
  if (bare) return { index: bare.index, by: 'code' };
  const named = columns.filter(({ cells }) => share(cells, (cell) => names.has(foldLabel(cell)) || isTotalName(cell)) >= 0.5);
  const called = named.find(({ folded }) => NAME.test(folded)) ?? named[0];
  return called ? { index: called.index, by: 'name' } : null;
}

function periodColumns(columns: readonly Column[]): number[] {
  const year = columns.find(
    ({ folded, cells }) => PERIOD.test(folded) && !MONTH.test(folded) && share(cells, (cell) => readPeriod(cell) !== null) >= 0.5,
  );
  const month = columns.find(({ folded }) => MONTH.test(folded));
  if (year && month && share(year.cells, (cell) => joinPeriod(cell, '1') !== null) >= 0.5) {
    const joins = month.cells.filter((cell, i) => joinPeriod(year.cells[i]!, cell) !== null).length;
    if (joins * 2 >= month.cells.length) return [year.index, month.index];
  }
  if (year) return [year.index];
  if (month && share(month.cells, (cell) => readPeriod(cell) !== null) >= 0.5) return [month.index];
  return [];
}

/** Words beside one column of figures: the table is long, and they name the indicator. */
function topicColumn(rest: readonly Column[], numeric: readonly Column[], names: ReadonlyMap<string, string>): number | null {
  const words = rest.filter(
    (column) =>
      !numeric.includes(column) &&
      !NAME.test(column.folded) &&
      column.cells.some((cell) => cell.trim() !== '') &&
      share(column.cells, (cell) => names.has(foldLabel(cell))) < 0.5,
  );
  const named = words.find(({ folded }) => TOPIC.test(folded));
  if (named) return named.index;
  const long = numeric.length === 1 && VALUE.test(numeric[0]!.folded);
  const repeated = words.find(({ cells }) => new Set(cells).size > 1 && new Set(cells).size < cells.length / 2);
  return long && repeated ? repeated.index : null;
}
