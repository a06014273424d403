import type { Cube } from '../../domain/cube.ts';
import type { HotspotShape } from '../../domain/signal.ts';
import type { Period } from '../../domain/time/month.ts';
import { type HotspotLinks, linkHotspots, type NamedHotspot } from '../hotspot-link.ts';

/** What happened to a hotspot in a period. */
export type BiographyEvent =
  | {
      readonly kind: 'began' /** Hotspots it is a part of or came out of, the one with most overlap first. */;
      readonly from: readonly string[];
    }
  | { readonly kind: 'grew' | 'held' | 'shrank' }
  /** Not flagged in the period before, but within the rest that is allowed. */
  | { readonly kind: 'returned' }
  /** Went on in several hotspots; `into` are the ids of the other parts. */
  | { readonly kind: 'split'; readonly into: readonly string[] }
  /** Took in other hotspots, which end here. */
  | { readonly kind: 'absorbed'; readonly others: readonly string[] }
  /** Ended by becoming part of another hotspot. */
  | { readonly kind: 'merged'; readonly into: string }
  | { readonly kind: 'ended' /** Incidents left in its cells. */; readonly count: number };

export interface BiographyEntry {
  readonly period: Period;
  readonly event: BiographyEvent;
}

export interface Biography {
  readonly id: string;
  /** In order of time; a period may hold several events. */
  readonly events: readonly BiographyEntry[];
  /** The hotspot in each period in which it was flagged. */
  readonly shapes: readonly { readonly period: Period; readonly shape: HotspotShape }[];
}

export interface FlaggedPeriod {
  readonly period: Period;
  readonly shapes: readonly HotspotShape[];
}

export interface BiographyOptions {
  /** Names a hotspot that no earlier one continues in. */
  readonly newId: (shape: HotspotShape, period: Period) => string;
  /** Periods a hotspot may be silent and still keep its id when it returns, 2 when left out. */
  readonly rest?: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

const GROWTH = { nieuw: 'held', groeiend: 'grew', aanhoudend: 'held', krimpend: 'shrank' } as const;

interface Life {
  readonly id: string;
  readonly events: BiographyEntry[];
  readonly shapes: { readonly period: Period; readonly shape: HotspotShape }[];
  /** Periods since it was flagged last. */
  silent: number;
  /** Taken in by another: does not return. */
  over: boolean;
}

/**
 * Follows hotspots over many periods. Each period is linked to the one before by `linkHotspots` (Jaccard overlap of cells
 * weighed by their incidents), together with hotspots that were silent for at most `rest` periods, so that one quiet
 * month does not make a new hotspot of an old one.
 *
 * Example: one place flagged in January, not in February, in March again as two: began, ended, returned, split.
 * @param periods consecutive, oldest first
 * @returns in order of first appearance; null when stopped
 */
export function biographies(periods: readonly FlaggedPeriod[], cube: Cube, options: BiographyOptions): Biography[] | null {
  const { newId, rest = 2, onProgress, shouldStop } = options;
  const lives = new Map<string, Life>();
  const given = new Set<string>();
  for (const [step, { period, shapes }] of periods.entries()) {
    if (shouldStop?.()) return null;
    onProgress?.(step, periods.length);
    const candidates = [...lives.values()].filter((life) => !life.over && life.silent <= rest);
    const previous = candidates.map((life): NamedHotspot => ({ id: life.id, shape: life.shapes.at(-1)!.shape }));
    const before = periods[step - 1]?.period ?? period;
    const links = linkHotspots(previous, shapes, cube, { previous: before, current: period }, (shape) =>
      freeId(newId(shape, period), given),
    );
    record(lives, links, previous, period);
  }
  onProgress?.(periods.length, periods.length);
  return [...lives.values()].map(({ id, events, shapes }) => ({ id, events, shapes }));
}

/** An id never stands for two hotspots, not even when the first is long gone. */
function freeId(wanted: string, given: Set<string>): string {
  let id = wanted;
  for (let number = 2; given.has(id); number++) id = `${wanted}-${number}`;
  given.add(id);
  return id;
}

function record(lives: Map<string, Life>, links: HotspotLinks, previous: readonly NamedHotspot[], period: Period): void {
  const known = new Set(previous.map(({ id }) => id));
  const present = new Set(links.hotspots.map(({ id }) => id));
  const tell = (id: string, event: BiographyEvent): void => void lives.get(id)!.events.push({ period, event });
  const wasSilent = new Set([...lives.values()].filter((life) => life.silent > 0).map(({ id }) => id));
  for (const life of lives.values()) life.silent++;
  for (const { id, shape, from, state } of links.hotspots) {
    if (!known.has(id)) {
      lives.set(id, { id, events: [], shapes: [], silent: 0, over: false });
      tell(id, { kind: 'began', from });
    } else tell(id, { kind: wasSilent.has(id) ? 'returned' : GROWTH[state] });
    lives.get(id)!.silent = 0;
    lives.get(id)!.shapes.push({ period, shape });
    const others = from.filter((other) => other !== id && !present.has(other));
    if (known.has(id) && others.length > 0) tell(id, { kind: 'absorbed', others });
  }
  for (const { id } of previous) {
    const parts = links.hotspots.filter((hotspot) => hotspot.from.includes(id));
    const into = parts.flatMap((part) => (part.id === id ? [] : [part.id]));
    if (present.has(id)) {
      if (into.length > 0) tell(id, { kind: 'split', into });
    } else if (into.length > 0) {
      tell(id, { kind: 'merged', into: into[0]! });
      lives.get(id)!.over = true;
    }
  }
  for (const { id, count } of links.ended) if (!wasSilent.has(id)) tell(id, { kind: 'ended', count });
}
