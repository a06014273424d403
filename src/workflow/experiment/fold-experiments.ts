import type { ExperimentPoint } from '../../domain/work/experiment-facts.ts';
import type { FactId } from '../../domain/work/fact.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';

/** An experiment as it stands. */
export interface Experiment {
  readonly id: string;
  readonly title: string;
  readonly on: string;
  readonly points: readonly ExperimentPoint[];
  readonly metres: number;
  readonly buurten: readonly string[];
  readonly cells: readonly string[];
  readonly resolution: number;
  readonly categories: readonly string[];
  /** With what it is compared, null for what the app proposes. */
  readonly compared: { readonly buurten: readonly string[]; readonly without: readonly string[]; readonly ring: number } | null;
  /** Why it was closed, null while it runs. */
  readonly closed: string | null;
  /** Everything said about it. */
  readonly facts: readonly FactId[];
}

/** Experiments from standing facts, the latest start first. What was said about one that nobody opened is left out. */
export function foldExperiments(facts: readonly WorkFact[]): Experiment[] {
  const found = new Map<string, Experiment>();
  for (const fact of facts) {
    const known = found.get(fact.about);
    if (fact.kind === 'experiment.opened') {
      const { title, on, points, metres, buurten, cells, resolution, categories } = fact;
      const place = { points, metres, buurten, cells, resolution, categories };
      found.set(fact.about, {
        id: fact.about,
        title,
        on,
        ...place,
        compared: null,
        closed: null,
        facts: [...(known?.facts ?? []), fact.id],
      });
    } else if (known && fact.kind === 'experiment.compared') {
      const { buurten, without, ring } = fact;
      found.set(fact.about, { ...known, compared: { buurten, without, ring }, facts: [...known.facts, fact.id] });
    } else if (known && fact.kind === 'experiment.closed') {
      found.set(fact.about, { ...known, closed: fact.reason, facts: [...known.facts, fact.id] });
    }
  }
  return [...found.values()].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1));
}
