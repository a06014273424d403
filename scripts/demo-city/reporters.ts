import type { Random } from '../../src/stats/random.ts';
import type { Draft } from './draft.ts';

const token = (number: number): string => `melder-${String(number).padStart(5, '0')}`;

/** Pseudonym of the reporter who makes the hotspot of the recipe with `special: 'one reporter'`. */
export const SINGLE_REPORTER = token(1);
export const SINGLE_SHARE = 0.9;

/** Hands out pseudonyms: a quarter stays anonymous, a place has two regulars, the rest reports once. */
export function reporterSource(random: Random, singleReporterPlace: string): (draft: Draft) => string {
  const regulars = new Map<string, readonly [string, string]>();
  let next = 2;
  const fresh = (): string => token(next++);
  return (draft) => {
    if (draft.planted === singleReporterPlace && random() < SINGLE_SHARE) return SINGLE_REPORTER;
    const luck = random();
    if (luck < 0.25) return '';
    if (luck < 0.85) return fresh();
    let known = regulars.get(draft.place);
    if (!known) {
      known = [fresh(), fresh()];
      regulars.set(draft.place, known);
    }
    return known[random() < 0.7 ? 0 : 1];
  };
}
