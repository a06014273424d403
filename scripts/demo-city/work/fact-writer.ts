import type { FactId } from '../../../src/domain/work/fact.ts';
import type { FactBody, WorkFact } from '../../../src/domain/work/work-fact.ts';

/** The browser that demo facts were said on, by which they are known. */
const DEVICE = 'demostad';

/** Writes the facts of one dossier or experiment, each a minute after the one before. */
export interface FactWriter {
  readonly about: string;
  /** @param day `2025-06-01` */
  say(day: string, role: string, body: FactBody): FactId;
  readonly facts: readonly WorkFact[];
}

/** @param about id of a dossier, which also numbers its facts */
export function factWriter(about: string): FactWriter {
  const facts: WorkFact[] = [];
  return {
    about,
    facts,
    say: (day, role, body) => {
      const number = String(facts.length + 1).padStart(2, '0');
      // A name may hold no colon.
      const id = `${about.replace(':', '-')}-${number}` as FactId;
      const at = `${day}T09:${number}:00.000Z`;
      facts.push({ id, at, role, device: DEVICE, about, ...body } as WorkFact);
      return id;
    },
  };
}
