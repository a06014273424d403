import { foldLabel } from '../../domain/fold-label.ts';
import type { SignalChoice, SignalPlan, SignalRole } from '../../domain/inspection/signal-reading.ts';
import { personalByHeader } from '../../domain/personal/detectors.ts';
import { DateTally, dateEvidence } from '../guess/date-evidence.ts';
import { PlaceTally } from '../guess/place-evidence.ts';
import { rolesByHeader } from '../guess/roles-by-header.ts';
import type { HeldRows } from '../held-rows.ts';
import { isPersonColumn } from '../sites/guess-sites.ts';
import { SIGNAL_HEADERS, SIGNAL_PERSON_HEADERS } from './signal-words.ts';

/** Whether a column is about persons, or tells a story in which they may be. */
export function isRefused(header: string): boolean {
  const folded = foldLabel(header);
  return isPersonColumn(header) || SIGNAL_PERSON_HEADERS.test(folded) || personalByHeader(folded) !== null;
}

export interface GuessedSignals {
  readonly plan: SignalPlan;
  readonly missing: readonly ('place' | 'date' | 'dateOrder')[];
}

/** Order of days, grid and decimal sign are decided from all rows; an order that no row proves is asked. */
export function guessSignals({ headers, rows }: HeldRows, chosen?: SignalChoice): GuessedSignals {
  const roles = (chosen?.roles ?? rolesByHeader(headers, SIGNAL_HEADERS, isRefused)).map(
    (role, i): SignalRole => (isRefused(headers[i] ?? '') ? 'ignore' : role),
  );
  const at = (role: SignalRole): number => roles.indexOf(role);
  const [x, y, date, passedOn] = [at('x'), at('y'), at('date'), at('passedOn')];
  const places = new PlaceTally();
  const [dates, passed] = [new DateTally(), new DateTally()];
  for (const { cells } of rows) {
    if (x >= 0 && y >= 0) places.add(cells[x] ?? '', cells[y] ?? '');
    if (date >= 0) dates.add(cells[date] ?? '');
    if (passedOn >= 0) passed.add(cells[passedOn] ?? '');
  }
  const evidence = dateEvidence([dates, passed]);
  const asks = evidence.kind === 'ambiguous' || evidence.kind === 'mixed';
  return {
    plan: {
      roles,
      kind: chosen?.kind ?? 'anders',
      crs: places.evidence.kind === 'wgs84' ? 'wgs84' : 'rd',
      decimal: places.decimal,
      dateOrder: asks ? (chosen?.dateOrder ?? evidence.order) : evidence.order,
    },
    missing: [
      ...((x < 0 || y < 0) && at('buurt') < 0 ? (['place'] as const) : []),
      ...(date < 0 ? (['date'] as const) : []),
      ...(asks && !chosen?.dateOrder ? (['dateOrder'] as const) : []),
    ],
  };
}
