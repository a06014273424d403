import { binomialInterval } from '../../stats/distributions/binomial.ts';
import type { Dossier } from './dossier.ts';

/** What people made of the flags that became a dossier. */
export interface JudgedFlags {
  /** Dossiers in public space that a flag led to. */
  readonly flagged: number;
  /** Of those: judged, by the judgement that counts. A conflict that is not solved counts as not judged. */
  readonly judged: number;
  readonly confirmed: number;
  readonly rejected: number;
  readonly watched: number;
  /** 95 % interval (Clopper-Pearson) of confirmed over confirmed and rejected; null when none is decided. */
  readonly interval: readonly [low: number, high: number] | null;
}

/**
 * How many flags people confirmed. What is only watched is judged but not decided. People judge what they were shown, and
 * rather what looks serious: it is no rate of all flags.
 *
 * Example: 3 confirmed, 1 rejected, 1 watched, 2 not judged: flagged 7, judged 5, interval of 3 of 4: 0.19 to 0.99.
 */
export function judgedFlags(dossiers: readonly Dossier[]): JudgedFlags {
  const flagged = dossiers.filter(({ type, flagged: counts }) => type === 'openbaar' && counts !== null);
  const judged = flagged.filter(({ judgement, conflict }) => judgement !== null && conflict.length === 0);
  const number = (wanted: string): number => judged.filter(({ judgement }) => judgement!.judgement === wanted).length;
  const [confirmed, rejected] = [number('bevestigd'), number('afgewezen')];
  const decided = confirmed + rejected;
  return {
    flagged: flagged.length,
    judged: judged.length,
    confirmed,
    rejected,
    watched: judged.length - decided,
    interval: decided === 0 ? null : binomialInterval(confirmed, decided),
  };
}
