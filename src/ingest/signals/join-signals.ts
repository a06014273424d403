import type { LwoSignal } from '../../domain/inspection/lwo-signal.ts';
import type { ReadSignal, SignalAccount } from '../../domain/inspection/signal-reading.ts';
import type { ReadRow } from './signal-reader.ts';

export interface JoinedSignals {
  readonly signals: readonly ReadSignal[];
  readonly accepted: number;
  readonly duplicates: number;
  readonly changed: number;
  readonly twice: SignalAccount['rejectedRows'];
}

/** What makes a signal the one it is; partners and outcome come later. */
const baseOf = ({ kind, date, lng, lat }: LwoSignal): string => `${kind} ${date} ${lng.toFixed(6)} ${lat.toFixed(6)}`;

/** A number for a signal that has none, from what it says: the same in every file. The same thing said more than once in a file is as many signals. */
function numbered(rows: readonly ReadRow[]): ReadRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const { signal } = row;
    if (signal.id !== '') return row;
    const { kind, date, lng, lat } = signal;
    const made = `L${date}-${kind}-${lat.toFixed(5)}-${lng.toFixed(5)}`.replaceAll('.', '');
    const times = (seen.get(made) ?? 0) + 1;
    seen.set(made, times);
    return { ...row, signal: { ...signal, id: times === 1 ? made : `${made}-${times}` } };
  });
}

/** Whether a row says something about a stored signal that does not stand yet; an outcome that is open takes nothing back. */
function saysNew(row: ReadSignal, stored: LwoSignal): boolean {
  if (baseOf(row) !== baseOf(stored)) return true;
  if (row.outcome !== 'open' && row.outcome !== stored.outcome) return true;
  return row.enriched.some((partner) => !stored.enriched.includes(partner));
}

/**
 * Rows become signals. A number that comes again with the same contents counts once; with other contents it is not guessed which holds.
 * @param stored signals that stand already: a row that says nothing new adds nothing
 */
export function joinSignals(rows: readonly ReadRow[], stored: readonly LwoSignal[]): JoinedSignals {
  const known = new Map(stored.map((signal) => [signal.id, signal]));
  const seen = new Map<string, string>();
  const twice: { line: number; why: 'twice'; text: string }[] = [];
  const signals: ReadSignal[] = [];
  let [duplicates, changed] = [0, 0];
  for (const { line, signal } of numbered(rows)) {
    const [said, before] = [JSON.stringify(signal), seen.get(signal.id)];
    if (before !== undefined && before !== said) {
      twice.push({ line, why: 'twice', text: signal.id });
      continue;
    }
    seen.set(signal.id, said);
    const old = known.get(signal.id);
    if (before === said || (old && !saysNew(signal, old))) duplicates++;
    else {
      if (old) changed++;
      signals.push(signal);
    }
  }
  return { signals, accepted: signals.length, duplicates, changed, twice };
}
