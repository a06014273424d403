import { type Share, type ShareChange, shareChange } from './share-change.ts';

/** What is counted of one batch (a file, or a month of it). */
export interface BatchCounts {
  readonly records: number;
  /** Records per category or any other code. */
  readonly categories: ReadonlyMap<string, number>;
  /** Records per way of reporting, null when the file does not say. */
  readonly channels: ReadonlyMap<string, number> | null;
  readonly withoutPlace: number;
  /** Minutes between event and registration of the records that have both. */
  readonly delays: ArrayLike<number>;
}

export interface DataChange extends ShareChange {
  readonly what:
    | { readonly kind: 'category' | 'channel'; readonly code: string }
    | { readonly kind: 'withoutPlace' }
    /** Share registered later than half, or than nine in ten, of the past records were. */
    | { readonly kind: 'delay'; readonly quantile: 0.5 | 0.9; readonly minutes: number };
  /** p after Holm's correction for all checks of the batch. */
  readonly adjusted: number;
  readonly alarm: boolean;
}

export interface DataChangeOptions {
  /** Chance that a batch without any change raises an alarm, 0.01 when left out. */
  readonly alpha?: number;
  /** Smallest difference in share worth an alarm, 0.02 when left out. */
  readonly difference?: number;
}

/** Codes with fewer records than this, in the past per batch and now, are not checked on their own. */
const FEWEST = 5;

/**
 * Did the data itself change? Category shares, channel mix, the share without a place and the delay between event and
 * registration of a batch against those of past batches, each as a share (`share-change.ts`), with Holm's correction
 * over all checks. Reported before any hotspot: a new way of registering makes hotspots of its own. Delays are compared
 * by how many exceed the past median and the past ninth decile. A code that was never seen is checked like any other.
 *
 * Example: 200 of 1,000 records without a place where past batches had 20, 25, 18 of 1,000: an alarm.
 * @returns all checks, the most unlikely first
 */
export function dataChanges(
  past: readonly BatchCounts[],
  now: BatchCounts,
  { alpha = 0.01, difference = 0.02 }: DataChangeOptions = {},
): DataChange[] {
  if (past.length === 0) return [];
  const checks = [
    ...codeChecks(
      'category',
      past.map((batch) => batch.categories),
      now.categories,
    ),
    ...codeChecks(
      'channel',
      past.flatMap((batch) => batch.channels ?? []),
      now.channels ?? new Map(),
    ),
    placeCheck(past, now),
    ...delayChecks(past, now),
  ].sort((a, b) => a.p - b.p);
  let most = 0;
  return checks.map((check, rank): DataChange => {
    most = Math.max(most, Math.min(1, check.p * (checks.length - rank)));
    return { ...check, adjusted: most, alarm: most <= alpha && Math.abs(check.now - check.before) >= difference };
  });
}

type Check = Omit<DataChange, 'adjusted' | 'alarm'>;
type Codes = ReadonlyMap<string, number>;

function codeChecks(kind: 'category' | 'channel', past: readonly Codes[], now: Codes): Check[] {
  const size = (codes: Codes): number => [...codes.values()].reduce((sum, n) => sum + n, 0);
  if (past.length === 0 || now.size === 0) return [];
  const all = [...new Set([...past.flatMap((codes) => [...codes.keys()]), ...now.keys()])].sort();
  return all.flatMap((code) => {
    const before = past.map((codes): Share => ({ hits: codes.get(code) ?? 0, of: size(codes) }));
    const own: Share = { hits: now.get(code) ?? 0, of: size(now) };
    const usual = (before.reduce((sum, { hits }) => sum + hits, 0) / before.reduce((sum, { of }) => sum + of, 0)) * own.of;
    return Math.max(usual, own.hits) >= FEWEST ? [{ what: { kind, code }, ...shareChange(before, own) }] : [];
  });
}

function placeCheck(past: readonly BatchCounts[], now: BatchCounts): Check {
  const shareOf = (batch: BatchCounts): Share => ({ hits: batch.withoutPlace, of: batch.records });
  return { what: { kind: 'withoutPlace' }, ...shareChange(past.map(shareOf), shareOf(now)) };
}

function delayChecks(past: readonly BatchCounts[], now: BatchCounts): Check[] {
  const all = Float64Array.from(past.flatMap((batch) => Array.from(batch.delays))).sort();
  if (all.length === 0 || now.delays.length === 0) return [];
  return ([0.5, 0.9] as const).map((quantile): Check => {
    const minutes = all[Math.ceil(quantile * all.length) - 1]!;
    const later = ({ delays }: BatchCounts): Share => ({
      hits: Array.from(delays).filter((delay) => delay > minutes).length,
      of: delays.length,
    });
    return { what: { kind: 'delay', quantile, minutes }, ...shareChange(past.map(later), later(now)) };
  });
}
