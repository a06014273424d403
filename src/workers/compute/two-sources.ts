import type { Source } from '../../domain/incident.ts';
import type { MonthlySignal } from '../../domain/signal.ts';
import type { SourceSays, TwoSourcesAnswer, TwoSourcesRequest } from '../../domain/two-sources.ts';
import { compareSources, type SourceHotspots } from '../../stats/hotspots/two-sources.ts';
import type { Counts } from './counts.ts';
import { signalOf } from './lens-signal.ts';
import type { Study } from './study.ts';

/** The two sources beside each other: each tested on its own, with its own correction. */
export function twoSources(counts: Counts, study: Study, { request, codes, places }: TwoSourcesRequest): TwoSourcesAnswer {
  const alone = (source: Source): MonthlySignal => signalOf('ongewoon', counts, study, { ...request, categories: codes[source] }).signal;
  const [melding, politie] = [alone('melding'), alone('politie')];
  const compared = compareSources(hotspotsOf(melding), hotspotsOf(politie));
  const says = places.map(({ id, cells }) => [id, { melding: sayOf(melding, cells), politie: sayOf(politie, cells) }] as const);
  const number = (kind: 'both' | 'onlyA' | 'onlyB'): number => compared.places.filter((place) => place.kind === kind).length;
  return { places: Object.fromEntries(says), both: number('both'), onlyMelding: number('onlyA'), onlyPolitie: number('onlyB') };
}

const hotspotsOf = ({ hotspots, count }: MonthlySignal): SourceHotspots => ({ hotspots: hotspots.map((shape) => shape.cells), count });

function sayOf({ count, expected, hotspots }: MonthlySignal, cells: Int32Array): SourceSays {
  const sum = (values: Float64Array): number => cells.reduce((total, cell) => total + values[cell]!, 0);
  const own = new Set(cells);
  return { count: sum(count), expected: sum(expected), flagged: hotspots.some((shape) => shape.cells.some((cell) => own.has(cell))) };
}
