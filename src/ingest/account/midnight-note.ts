import type { TimeReader } from '../rows/time-reader.ts';
import type { Ledger } from './ledger.ts';

/** Of rows whose time is known one in 1,440 begins at 0.00 sharp, and one in 24 where times are written in whole hours. */
const SHARE = 0.1;
const ENOUGH = 20;

/** Says it when so many rows begin at midnight sharp that it is more likely what a system writes for a time that is not known. */
export function noteMidnight({ timed, atMidnight }: Pick<TimeReader, 'timed' | 'atMidnight'>, ledger: Ledger): void {
  if (atMidnight >= ENOUGH && atMidnight > timed * SHARE) ledger.note('midnight', atMidnight);
}
