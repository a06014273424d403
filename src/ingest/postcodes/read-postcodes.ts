import { foldLabel } from '../../domain/fold-label.ts';
import type { Outcome } from '../../domain/issue.ts';
import type { ColumnRole } from '../../domain/mapping.ts';
import type { PostcodeTable } from '../../domain/postcode-table.ts';
import { POSTCODE_ISSUES } from '../../domain/text/postcodes.ts';
import { rdArraysToWgs84 } from '../../geo/rd.ts';
import { HEADER_WORDS } from '../guess/header-words.ts';
import { PlaceTally } from '../guess/place-evidence.ts';
import { openTable } from '../open-table.ts';
import { paceOf } from '../pace.ts';
import { answered, Refusal } from '../refusal.ts';
import { parseNumber } from '../values/number.ts';
import { gridOf, isDutch, isSwapped, kindOfPoint } from '../values/point.ts';
import { parsePostcode } from '../values/postcode.ts';

const MOST_ROWS = 1_000_000;
const PRECISION = 1e6;

/** Rows with a postcode, as the file writes them; no other cell is kept. */
interface Held {
  readonly codes: string[];
  readonly x: string[];
  readonly y: string[];
  readonly places: PlaceTally;
  skipped: number;
}

function columnFor(headers: readonly string[], ...roles: ColumnRole[]): number {
  const words = HEADER_WORDS.filter(({ role }) => roles.includes(role));
  return headers.findIndex((header) => words.some(({ pattern }) => pattern.test(foldLabel(header))));
}

/** Degrees go before RD where a table has both. */
function gridColumns(headers: readonly string[]): readonly [x: number, y: number] {
  const degrees = [columnFor(headers, 'lng'), columnFor(headers, 'lat')] as const;
  return degrees[0] >= 0 && degrees[1] >= 0 ? degrees : [columnFor(headers, 'rdX', 'lng'), columnFor(headers, 'rdY', 'lat')];
}

async function hold(file: Blob, name: string): Promise<Held> {
  const table = await openTable(file, name);
  const [x, y] = gridColumns(table.headers);
  if (x < 0 || y < 0 || x === y) throw new Refusal(POSTCODE_ISSUES.noColumns);
  let code = columnFor(table.headers, 'postcode');
  const held: Held = { codes: [], x: [], y: [], places: new PlaceTally(), skipped: 0 };
  await table.read(
    {
      row(cells) {
        if (held.codes.length + held.skipped >= MOST_ROWS) throw new Refusal(POSTCODE_ISSUES.tooMany);
        // A column of another name speaks by its first value.
        if (code < 0) code = cells.findIndex((cell) => parsePostcode(cell) !== null);
        const postcode = code < 0 ? null : parsePostcode(cells[code]!);
        if (postcode === null) {
          held.skipped++;
          return;
        }
        held.codes.push(postcode);
        held.x.push(cells[x]!);
        held.y.push(cells[y]!);
        held.places.add(cells[x]!, cells[y]!);
      },
      broken: () => void held.skipped++,
      notData: () => {},
    },
    paceOf(table.bytes, () => held.codes.length),
  );
  if (code < 0) throw new Refusal(POSTCODE_ISSUES.noColumns);
  return held;
}

/** Degrees of every row, NaN where it has none that fits the rest of the file. */
function degreesOf({ codes, x, y, places }: Held): { readonly lng: Float64Array; readonly lat: Float64Array } {
  const { kind } = places.evidence;
  if (kind === 'unknown') throw new Refusal(POSTCODE_ISSUES.unknownGrid);
  const [first, second] = [new Float64Array(codes.length).fill(Number.NaN), new Float64Array(codes.length).fill(Number.NaN)];
  for (let i = 0; i < codes.length; i++) {
    const [a, b] = [parseNumber(x[i]!, places.decimal), parseNumber(y[i]!, places.decimal)];
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    const found = kindOfPoint(a, b);
    if (gridOf[found] !== kind) continue;
    [first[i], second[i]] = isSwapped(found) ? [b, a] : [a, b];
  }
  return kind === 'rd' ? rdArraysToWgs84(first, second) : { lng: first, lat: second };
}

const rounded = (degrees: number): number => Math.round(degrees * PRECISION) / PRECISION;

/**
 * Reads a table of postcodes: a row per postcode, or a row per address, of which the mean is taken. Columns are known by their
 * header, the postcode also by its values; only these are kept.
 */
export async function readPostcodeFile(file: Blob, name: string): Promise<Outcome<PostcodeTable>> {
  return answered(async () => {
    const held = await hold(file, name);
    const { lng, lat } = degreesOf(held);
    const sums = new Map<string, { lng: number; lat: number; n: number }>();
    let { skipped } = held;
    held.codes.forEach((code, i) => {
      if (!isDutch(lng[i]!, lat[i]!)) {
        skipped++;
        return;
      }
      const sum = sums.get(code) ?? { lng: 0, lat: 0, n: 0 };
      sum.lng += lng[i]!;
      sum.lat += lat[i]!;
      sum.n++;
      sums.set(code, sum);
    });
    if (sums.size === 0) throw new Refusal(POSTCODE_ISSUES.noRows);
    const all = [...sums.values()];
    return {
      file: name,
      skipped,
      codes: [...sums.keys()],
      lng: all.map((sum) => rounded(sum.lng / sum.n)),
      lat: all.map((sum) => rounded(sum.lat / sum.n)),
    };
  });
}
