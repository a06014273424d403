import type { FileKind } from '../../domain/file-kind.ts';
import { foldLabel } from '../../domain/fold-label.ts';
import type { ColumnRole } from '../../domain/mapping.ts';
import { OUTCOME_WORDS, SIGNAL_HEADERS } from '../signals/signal-words.ts';
import { SITE_HEADERS, wordOf } from '../sites/site-words.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { RoleGuess } from './guess-roles.ts';

/** What the table is known by: its columns, the roles they were given, and the cells of its first rows. */
export interface KindEvidence {
  readonly profiles: readonly ColumnProfile[];
  readonly roles: ReadonlyMap<number, RoleGuess>;
  readonly rows: readonly (readonly string[])[];
}

/** Headers of which two together are only found above a list of places to inspect. */
const TELLING_SITES = ['terrain', 'units', 'branch', 'last'];
const MOST_DATES = 2_000;

const named = (profiles: readonly ColumnProfile[], pattern: RegExp): ColumnProfile | undefined =>
  profiles.find(({ folded }) => pattern.test(folded));

function isSites(profiles: readonly ColumnProfile[]): boolean {
  const found = SITE_HEADERS.filter(([role, pattern]) => TELLING_SITES.includes(role) && named(profiles, pattern) !== undefined);
  return found.length >= 2;
}

/** A register of the working group says where most of its cases went. */
function isSignals({ profiles, rows }: KindEvidence): boolean {
  if (profiles.some(({ known }) => known > 0.5)) return false;
  const outcome = SIGNAL_HEADERS.flatMap(([role, pattern]) => (role === 'outcome' ? (named(profiles, pattern) ?? []) : []))[0];
  if (!outcome) return false;
  const said = rows.map((cells) => foldLabel(cells[outcome.index] ?? '')).filter((text) => text !== '');
  return said.length > 0 && said.filter((text) => wordOf(text, OUTCOME_WORDS) !== null).length >= said.length * 0.6;
}

/** What a table is that is no table of incidents; null when nothing says so. */
export function fileKindOf(evidence: KindEvidence): FileKind | null {
  const { profiles, roles, rows } = evidence;
  const given = new Set([...roles.values()].map(({ role }) => role));
  const has = (...wanted: ColumnRole[]): boolean => wanted.some((role) => given.has(role));
  if (isSites(profiles)) return 'sites';
  if (isSignals(evidence)) return 'signals';
  const located = has('point', 'lng', 'rdX');
  const moments = has('begin', 'beginDate', 'monthOfYear');
  const postcode = profiles.find(({ postcodes, distinct }) => postcodes > 0.8 && distinct > 0.5);
  if (postcode && located && !moments && !has('category', 'categoryCode')) return 'postcodes';
  const ends = named(profiles, /^(tot|tot en met|t m|einde?|einddatum|to)$/);
  const starts = named(profiles, /^(van|vanaf|begin|begindatum|from)$/);
  const label = named(profiles, /^(naam|evenement|naam evenement|event|omschrijving|titel|activiteit)$/);
  const isDates = starts !== undefined && ends !== undefined && label !== undefined && rows.length <= MOST_DATES;
  return isDates && starts.dates > 0.8 && !located && !has('categoryCode', 'postcode', 'buurtCode', 'number') ? 'dates' : null;
}
