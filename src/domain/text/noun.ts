import type { Source } from '../incident.ts';
import { count, incidenten, meldingen, registraties } from './format.ts';

/** `23 meldingen`, `1 registratie`; incidents when both kinds are among them. */
export function countOf(n: number, sources: readonly Source[]): string {
  const kinds = new Set(sources);
  if (kinds.size !== 1) return incidenten(n);
  return kinds.has('melding') ? meldingen(n) : registraties(n);
}

/** `meldingen`, `registraties`, `incidenten`, without a number. */
export function nounOf(sources: readonly Source[]): string {
  return countOf(2, sources).replace(`${count(2)} `, '');
}
