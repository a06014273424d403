import type { Adjacency } from '../domain/cell.ts';
import { adjustedP } from './benjamini-hochberg.ts';
import { normalUpperTail } from './distributions/normal.ts';
import { giStar } from './gi-star.ts';

/**
 * What other tools flag, to be put beside the signal: never the signal itself. Both say where it is busy rather than
 * unusual, or call one cell in forty unusual by chance; see the calibration.
 */

/**
 * Gi* with the p of the normal distribution and Benjamini-Hochberg, the usual hotspot map. On sparse counts it shows a
 * false hotspot on 58-100 % of maps; without a baseline it draws the centre.
 *
 * Example: 100 cells of which a disk of 7 holds 9 each and the others 1: the disk is flagged.
 * @param x n counts of the period
 * @param disks the cell itself included
 * @returns 1 per flagged cell
 */
export function plainGiStar(x: ArrayLike<number>, disks: Adjacency, alpha: number): Uint8Array {
  return Uint8Array.from(adjustedP(giStar(x, disks).map(normalUpperTail)), (q) => (q <= alpha ? 1 : 0));
}

/**
 * Cells above the mean of earlier periods plus two standard deviations (sample, n - 1), without correction: flags 47 of 850
 * cells in a month in which nothing happened.
 *
 * Example: history 1, 2, 3 and now 5: mean 2, deviation 1, 5 > 4: flagged; 4 is not.
 * @param now n counts
 * @param past one array of n counts per earlier period of the same length, at least two
 */
export function aboveTwoDeviations(now: ArrayLike<number>, past: readonly ArrayLike<number>[]): Uint8Array {
  return Uint8Array.from({ length: now.length }, (_, cell) => {
    let [sum, squares] = [0, 0];
    for (const counts of past) sum += counts[cell]!;
    const mean = sum / past.length;
    for (const counts of past) squares += (counts[cell]! - mean) ** 2;
    return past.length > 1 && now[cell]! > mean + 2 * Math.sqrt(squares / (past.length - 1)) ? 1 : 0;
  });
}
