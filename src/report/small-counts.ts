import { LEAST_COUNT, LOWEST_COUNT as LOWEST } from '../domain/report/least-count.ts';

/** How a count leaves the app: as it is, as `<5`, or not at all so that no other can be worked out from it. */
export type Shown = 'shown' | 'small' | 'hidden';

/** Counts that add up: positions of the parts and of their sum. */
export interface CountLine {
  readonly total: number;
  readonly parts: readonly number[];
}

export interface GateOptions {
  /** Counts under it are not shown: 5 by default, settable from 3. */
  readonly least?: number;
  /** Positions that are shown whatever they are: totals of the municipality. */
  readonly exempt?: readonly number[];
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/**
 * Which counts may be shown to others than the team. Counts under `least` are not (`small`). Where a sum is shown, what is left of
 * it after the shown parts tells something about the others: as long as that narrows a small count to less than the whole of
 * 0 to `least - 1`, the smallest part that is still shown is hidden as well, and the sum itself when no part is left
 * (complementary suppression, Hundepool et al., Statistical Disclosure Control, 2012, ch. 4.4). Lines are taken by turns
 * until nothing changes, so one count may stand in several.
 * @param counts whole numbers, 0 or more
 * @param lines which of them are sums of which
 * @returns per count; with `least` 5 the line 2 + 30 + 41 = 73 becomes `<5`, hidden, 41, 73
 */
export function gateCounts(counts: readonly number[], lines: readonly CountLine[], options: GateOptions = {}): Shown[] {
  const least = Math.max(LOWEST, options.least ?? LEAST_COUNT);
  const exempt = new Set(options.exempt ?? []);
  const shown: Shown[] = counts.map((count, at) => (count < least && !exempt.has(at) ? 'small' : 'shown'));
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      if (shown[line.total] !== 'shown' || !tellsTooMuch(counts, shown, line, least)) continue;
      const victim = nextToHide(counts, shown, line, exempt);
      if (victim === null) continue;
      shown[victim] = 'hidden';
      changed = true;
    }
  }
  return shown;
}

const boundsOf = (state: Shown, least: number): Bounds =>
  state === 'small' ? { low: 0, high: least - 1 } : { low: least, high: Number.POSITIVE_INFINITY };

/** Whether the sum narrows one of the small parts. */
function tellsTooMuch(counts: readonly number[], shown: readonly Shown[], { total, parts }: CountLine, least: number): boolean {
  const unknown = parts.filter((at) => shown[at] !== 'shown');
  const rest = parts.reduce((left, at) => (shown[at] === 'shown' ? left - counts[at]! : left), counts[total]!);
  return unknown.some((at) => {
    if (shown[at] !== 'small') return false;
    const others = unknown.filter((other) => other !== at).map((other) => boundsOf(shown[other]!, least));
    const low = Math.max(0, rest - others.reduce((sum, { high }) => sum + high, 0));
    const high = Math.min(least - 1, rest - others.reduce((sum, { low: from }) => sum + from, 0));
    return high - low < least - 1;
  });
}

function nextToHide(
  counts: readonly number[],
  shown: readonly Shown[],
  { total, parts }: CountLine,
  exempt: ReadonlySet<number>,
): number | null {
  const open = parts.filter((at) => shown[at] === 'shown' && !exempt.has(at));
  if (open.length > 0) return open.reduce((best, at) => (counts[at]! < counts[best]! ? at : best));
  return exempt.has(total) ? null : total;
}

/** The count as it may be written: `23`, `<5`, or nothing at all. */
export function gatedCell(count: number, shown: Shown, least = LEAST_COUNT): number | string | null {
  if (shown === 'shown') return count;
  return shown === 'small' ? `<${Math.max(LOWEST, least)}` : null;
}
