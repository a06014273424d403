import type { Precision, Source } from '../../domain/incident.ts';
import type { ClockDigits, ColumnMapping, ColumnRole, MappedColumn } from '../../domain/mapping.ts';
import type { DateEvidence, MissingPart, PlaceEvidence } from '../inspection.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { DateTally } from './date-evidence.ts';
import type { RoleGuess } from './guess-roles.ts';
import { SOURCE_WORDS } from './header-words.ts';

/** Fewer rows than this prove nothing about times that all happen to be midnight. */
const ENOUGH = 50;

interface MidnightTally {
  readonly rows: number;
  readonly midnight: number;
}

/** Precision that the dates really have: a file of first days of months, or of midnights, knows no more than that. */
export function precisionOf(header: string, tally: DateTally | undefined, times: MidnightTally | null): Precision | null {
  if (!tally || tally.rows === 0) return null;
  if (times) return times.rows >= ENOUGH && times.midnight === times.rows ? 'day' : null;
  if (
    tally.firstOfMonth === tally.rows &&
    (/maand|month|periode/i.test(header) || (tally.rows >= ENOUGH && tally.months.size !== 1) || tally.rows >= 2 * ENOUGH)
  ) {
    return 'month';
  }
  return tally.withTime === tally.rows && tally.midnight === tally.rows && tally.rows >= ENOUGH ? 'day' : null;
}

/** Which source the file is of, and how sure that is. */
export function guessSource(profiles: readonly ColumnProfile[]): { readonly source: Source; readonly confidence: number } {
  const words = (pattern: RegExp): number => profiles.filter(({ folded }) => pattern.test(folded)).length;
  const known = profiles.reduce((best, { known: share }) => Math.max(best, share), 0);
  const police = profiles.reduce((best, { knownPolice }) => Math.max(best, knownPolice), 0);
  const forPolice = words(SOURCE_WORDS.politie) + (police > 0.5 ? 2 : 0);
  const forMelding = words(SOURCE_WORDS.melding) + (known > 0.5 && police < known / 2 ? 2 : 0);
  const total = forPolice + forMelding;
  const source = forPolice > forMelding ? 'politie' : 'melding';
  return { source, confidence: total === 0 ? 0.3 : Math.max(forPolice, forMelding) / (total + 0.5) };
}

const GRID_ROLES: Readonly<Record<'rd' | 'wgs84', Readonly<Partial<Record<ColumnRole, ColumnRole>>>>> = {
  rd: { lng: 'rdX', lat: 'rdY' },
  wgs84: { rdX: 'lng', rdY: 'lat' },
};

/** How the times of a column of whole numbers are written, by the largest of them. */
function digitsOf({ range }: ColumnProfile): ClockDigits | null {
  if (!range || range[1] > 240_000) return null;
  if (range[1] <= 24) return 'hour';
  return range[1] <= 2_400 ? 'hhmm' : 'hhmmss';
}

/** Columns with their roles; names of coordinates follow what the values are, and columns of persons carry why. */
export function mappedColumns(
  profiles: readonly ColumnProfile[],
  roles: ReadonlyMap<number, RoleGuess>,
  place: PlaceEvidence,
  dates: ReadonlyMap<number, DateTally>,
  order: DateEvidence['order'],
): MappedColumn[] {
  return profiles.map((profile) => {
    const { index, header, personal } = profile;
    const guessed = roles.get(index)?.role ?? 'ignore';
    const role = place.kind === 'rd' || place.kind === 'wgs84' ? (GRID_ROLES[place.kind][guessed] ?? guessed) : guessed;
    const own = dates.get(index)?.order ?? null;
    const digits = role === 'beginTime' || role === 'endTime' ? digitsOf(profile) : null;
    return {
      index,
      header,
      role,
      ...(own && own !== order ? { dateOrder: own } : {}),
      ...(digits ? { digits } : {}),
      ...(personal ? { personal } : {}),
    };
  });
}

/** How years of two digits are read: as they can all be, or as it was chosen; undefined when it has to be asked. */
export function shortYearsOf(
  { short }: DateEvidence,
  remembered: ColumnMapping | null,
  thisYear: number | undefined,
): ColumnMapping['shortYears'] {
  if (!short || thisYear === undefined) return undefined;
  if (remembered?.shortYears !== undefined) return remembered.shortYears === null ? null : thisYear;
  return short.odd === 0 ? thisYear : undefined;
}

const COUNTS =
  /^(aantal|aantallen|totaal|count|n|frequentie|(aantal|totaal) (misdrijven|registraties|meldingen|incidenten|aangiften)|geregistreerde misdrijven( \d+)?)$/;

/** The unused column that says how many incidents a row stands for, in a table of counts. */
export function countColumn(profiles: readonly ColumnProfile[], columns: readonly MappedColumn[]): string | null {
  const isCount = ({ index, folded, range }: ColumnProfile): boolean =>
    columns[index]!.role === 'ignore' && COUNTS.test(folded) && range !== null && range[1] > 1;
  return profiles.find(isCount)?.header ?? null;
}

/** What the user still has to say before the file can be read. */
export function missingParts(mapping: ColumnMapping, dates: DateEvidence, place: PlaceEvidence, remembered: boolean): MissingPart[] {
  const roles = new Set(mapping.columns.map(({ role }) => role));
  const any = (...wanted: ColumnRole[]): boolean => wanted.some((role) => roles.has(role));
  const missing: MissingPart[] = [];
  const dated = any('begin', 'beginDate');
  if (!dated && !any('monthOfYear', 'weekOfYear')) missing.push('time');
  else if (!dated && !any('year') && mapping.fixedYear == null) missing.push('year');
  const grid = (any('point') || (any('lng', 'rdX') && any('lat', 'rdY'))) && place.kind !== 'unknown' && place.kind !== 'none';
  if (!grid && !any('postcode', 'buurtCode') && !(remembered && mapping.crs === 'none')) missing.push('place');
  if (!any('category', 'categoryCode') && mapping.fixedCategory === null) missing.push('category');
  if (dates.kind === 'mixed' || (dates.kind === 'ambiguous' && !remembered)) missing.push('dateOrder');
  if (dates.short && mapping.shortYears === undefined) missing.push('shortYears');
  return missing;
}
