import { betaTail } from '../beta-tail.ts';
import { hypergeometricUpperTail } from '../hypergeometric.ts';

/** Something that is true for `hits` of `of` records. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

export interface ShareChange {
  readonly before: number;
  readonly now: number;
  /** How much more than chance the share varied between past batches, at least 1. */
  readonly dispersion: number;
  /** Two-sided. */
  readonly p: number;
}

/**
 * Whether a share differs from that of past batches. The variance of a batch is `phi p (1-p) n`, phi from the past ones
 * (Pearson, at least 1), as shares also move when nothing changed. Two tests, the larger p counts: a t test with one
 * degree of freedom less than past batches, which knows that phi is estimated, and the exact test of Fisher on counts
 * divided by phi, which holds for small numbers. Fewer than three past batches give no phi: then only what is far from
 * chance counts, phi = 3.
 *
 * Example: past 10/100, 12/100, 8/100, now 30/100: phi 1, 0.1 against 0.3, p 0.042 (three batches prove little).
 */
export function shareChange(past: readonly Share[], now: Share): ShareChange {
  const hits = past.reduce((sum, batch) => sum + batch.hits, 0);
  const of = past.reduce((sum, batch) => sum + batch.of, 0);
  const before = hits / of;
  const filled = past.filter((batch) => batch.of > 0).length;
  const dispersion = dispersionOf(past, before, filled);
  return { before, now: now.hits / now.of, dispersion, p: now.of === 0 || of === 0 ? 1 : Math.max(byStudent(), byFisher()) };

  function byStudent(): number {
    // Half a hit more keeps the variance above 0 for what never occurred.
    const common = (hits + now.hits + 0.5) / (of + now.of + 1);
    const away = Math.max(0, Math.abs(now.hits - before * now.of) - 0.5);
    const variance = dispersion * now.of * common * (1 - common) * (1 + now.of / of);
    const freedom = filled >= 3 ? filled - 1 : 1000;
    return betaTail(freedom / (freedom + (away * away) / variance), freedom / 2, 0.5);
  }

  function byFisher(): number {
    const [all, batch] = [Math.round((of + now.of) / dispersion), Math.round(now.of / dispersion)];
    const [marked, seen] = [Math.round((hits + now.hits) / dispersion), now.hits / dispersion];
    const upper = hypergeometricUpperTail(Math.floor(seen + 1e-9), marked, batch, all);
    const lower = hypergeometricUpperTail(Math.floor(batch - seen + 1e-9), all - marked, batch, all);
    return Math.min(1, 2 * Math.min(upper, lower));
  }
}

function dispersionOf(past: readonly Share[], share: number, filled: number): number {
  if (filled < 3) return 3;
  if (share === 0 || share === 1) return 1;
  const chi = past.reduce((sum, { hits, of }) => sum + (of > 0 ? (hits - of * share) ** 2 / (of * share * (1 - share)) : 0), 0);
  return Math.max(1, chi / (filled - 1));
}
