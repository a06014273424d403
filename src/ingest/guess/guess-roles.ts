import type { ColumnRole } from '../../domain/mapping.ts';
import type { ColumnProfile } from './column-profile.ts';
import { HEADER_WORDS } from './header-words.ts';

export interface RoleGuess {
  readonly role: ColumnRole;
  readonly confidence: number;
}

const within = ({ range }: ColumnProfile, low: number, high: number): number => (range && range[0] >= low && range[1] <= high ? 1 : 0);
const fewKinds = ({ kinds, count }: ColumnProfile): boolean => kinds <= Math.max(3, Math.min(400, count * 0.5 + 2));

/** How well the values fit a role, 0..1; an empty column fits as well as its header says, but less. */
const FIT: Readonly<Record<ColumnRole, (profile: ColumnProfile) => number>> = {
  number: (p) => (p.dates > 0.5 || p.distinct < 0.5 ? 0 : p.distinct >= 0.98 ? 1 : 0.4),
  begin: (p) => (p.dates >= 0.5 ? p.dates : 0),
  beginDate: (p) => p.dates,
  beginTime: (p) => (p.times >= 0.8 && p.dates < 0.5 ? p.times : 0.8 * within(p, 0, 240_000)),
  end: (p) => (p.dates >= 0.5 ? p.dates : 0),
  endDate: (p) => p.dates,
  endTime: (p) => (p.times >= 0.8 && p.dates < 0.5 ? p.times : 0.8 * within(p, 0, 240_000)),
  year: (p) => within(p, 1996, 2099),
  monthOfYear: (p) => Math.max(within(p, 1, 12), p.monthNames),
  weekOfYear: (p) => within(p, 1, 53),
  // a hundred rows without a day after the seventh are days of the week
  dayOfMonth: (p) => (p.range !== null && p.range[1] <= 7 && p.count >= 100 ? 0 : within(p, 1, 31)),
  hour: (p) => within(p, 0, 23),
  minute: (p) => within(p, 0, 59),
  registered: (p) => (p.dates >= 0.5 ? p.dates : 0),
  category: (p) => (p.dates > 0.5 || p.length > 80 || !fewKinds(p) || (p.numbers > 0.9 && p.known < 0.5) ? 0 : 0.8 + 0.2 * p.known),
  categoryCode: (p) => (p.dates > 0.5 || p.length > 20 || !fewKinds(p) ? 0 : 0.7 + 0.3 * p.known),
  lng: (p) => (p.numbers >= 0.5 ? p.numbers : 0),
  lat: (p) => (p.numbers >= 0.5 ? p.numbers : 0),
  rdX: (p) => (p.numbers >= 0.5 ? p.numbers : 0),
  rdY: (p) => (p.numbers >= 0.5 ? p.numbers : 0),
  point: (p) => p.points,
  postcode: (p) => (p.postcodes >= 0.4 ? p.postcodes : 0),
  buurtCode: (p) => p.buurten,
  reporter: () => 1,
  // Free text is only looked at when the user asks for it.
  screenText: () => 0,
  severity: (p) => (fewKinds(p) && p.length < 30 && p.numbers < 0.5 ? 1 : 0),
  parent: () => 0.9,
  // "Bron: telefoon" is how a report came in, not whose it is
  source: (p) => (p.sources >= 0.8 && p.kinds <= 20 ? 1 : 0),
  ignore: () => 0,
};

interface Candidate extends RoleGuess {
  readonly index: number;
}

/** Dates of what was done with a report afterwards: never those of what happened, whatever else there is. */
const AFTERWARDS =
  /\b(afgehandeld|afhandel\w*|afgesloten|gesloten|sluit\w*|gewijzigd|wijzigings?\w*|mutatie\w*|bijgewerkt|laatste|update\w*|modified|changed|closed|resolved|streef\w*|uiterlijk|deadline|verzonden|export\w*|print\w*|opgehelderd)\b/;

function byHeader(profile: ColumnProfile): Candidate[] {
  const found: Candidate[] = [];
  for (const { role, pattern, weight } of HEADER_WORDS) {
    if (!pattern.test(profile.folded) || (role === 'begin' && AFTERWARDS.test(profile.folded))) continue;
    const fit = profile.count === 0 ? 0.3 : FIT[role](profile);
    if (fit > 0 && (profile.personal === null || role === 'reporter')) found.push({ index: profile.index, role, confidence: weight * fit });
  }
  return found;
}

/** Columns whose values speak for themselves, whatever their header says. */
function byValues(profile: ColumnProfile): Candidate[] {
  if (profile.personal !== null || profile.count === 0) return [];
  const found: Candidate[] = [];
  const add = (role: ColumnRole, confidence: number, yes: boolean): void => {
    if (yes) found.push({ index: profile.index, role, confidence });
  };
  add('point', 0.9 * profile.points, profile.points > 0.8);
  add('postcode', 0.7, profile.postcodes > 0.8);
  add('buurtCode', 0.7, profile.buurten > 0.8);
  add('category', 0.6 * profile.known, profile.known > 0.5 && profile.length > 5);
  add('categoryCode', 0.6 * profile.known, profile.known > 0.5 && profile.length <= 5);
  add('begin', 0.4 * profile.dates, profile.dates > 0.8 && !AFTERWARDS.test(profile.folded));
  return found;
}

/** Dates with a time or an hour beside them take the role of a date alone; parts of a date only count where no column has it whole. */
function settled(roles: Map<number, RoleGuess>, profiles: readonly ColumnProfile[]): Map<number, RoleGuess> {
  const at = (role: ColumnRole): number => [...roles].find(([, guess]) => guess.role === role)?.[0] ?? -1;
  const has = (role: ColumnRole): boolean => at(role) >= 0;
  const parts = (has('monthOfYear') || has('weekOfYear')) && !has('begin');
  const hour = at('hour');
  if (!parts && hour >= 0 && has('begin') && !has('beginTime') && profiles[at('begin')]!.timed < 0.5) {
    roles.set(hour, { role: 'beginTime', confidence: roles.get(hour)!.confidence });
  }
  for (const [index, { role, confidence }] of roles) {
    const change = (next: ColumnRole): void => void roles.set(index, { role: next, confidence: next === 'ignore' ? 0 : confidence });
    if (role === 'begin' && has('beginTime')) change('beginDate');
    else if (role === 'end' && has('endTime')) change('endDate');
    else if (role === 'weekOfYear' && has('monthOfYear')) change('ignore');
    else if (!parts && /^(year|monthOfYear|weekOfYear|dayOfMonth|hour|minute)$/.test(role)) change('ignore');
  }
  return roles;
}

/** The most likely role of every column; each role is given once. */
export function guessRoles(profiles: readonly ColumnProfile[]): ReadonlyMap<number, RoleGuess> {
  const candidates = profiles.flatMap((profile) => [...byHeader(profile), ...byValues(profile)]);
  candidates.sort((a, b) => b.confidence - a.confidence || a.index - b.index);
  const roles = new Map<number, RoleGuess>();
  const given = new Set<ColumnRole>();
  for (const { index, role, confidence } of candidates) {
    if (roles.has(index) || given.has(role)) continue;
    roles.set(index, { role, confidence: Math.min(1, confidence) });
    given.add(role);
  }
  if (given.has('lng') && given.has('lat')) dropRoles(roles, ['rdX', 'rdY', 'point']);
  // names of buurten put rows in the middle of one; beside coordinates that is for the user to choose
  if ((given.has('lng') && given.has('lat')) || (given.has('rdX') && given.has('rdY'))) dropNames(roles, profiles);
  preferCreated(roles, profiles);
  return settled(roles, profiles);
}

/** `Aangemaakt op` is a registration beside the date of what happened; without such a date it is the best there is. */
function preferCreated(roles: Map<number, RoleGuess>, profiles: readonly ColumnProfile[]): void {
  const at = (wanted: ColumnRole): number => [...roles].find(([, { role }]) => role === wanted)?.[0] ?? -1;
  const [begin, registered] = [at('begin'), at('registered')];
  if (registered < 0) return;
  const other = byHeader(profiles[registered]!).find(({ role }) => role === 'begin');
  if (!other || other.confidence <= (roles.get(begin)?.confidence ?? 0)) return;
  if (begin >= 0) roles.delete(begin);
  roles.set(registered, { role: 'begin', confidence: other.confidence });
}

function dropNames(roles: Map<number, RoleGuess>, profiles: readonly ColumnProfile[]): void {
  for (const [index, { role }] of roles)
    if (role === 'buurtCode' && !/^(bu)?\d/i.test(profiles[index]!.samples[0] ?? '')) roles.delete(index);
}

function dropRoles(roles: Map<number, RoleGuess>, unwanted: readonly ColumnRole[]): void {
  for (const [index, { role }] of roles) if (unwanted.includes(role)) roles.delete(index);
}
