import { type Zones, zoneMembers } from './zones.ts';

/** A zone worth reporting. */
export interface Candidate {
  readonly centre: number;
  readonly zone: number;
  readonly ratio: number;
}

/**
 * The most likely zone of every centre, then of those the likeliest that share no location with a likelier one: the most
 * likely cluster and its secondary ones (SaTScan's "no geographical overlap").
 * @param ratio log likelihood ratio of every zone
 */
export function separateClusters(zones: Zones, ratio: Float64Array, most: number): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (let centre = 0; centre < zones.locations; centre++) {
    for (let zone = zones.first[centre]!; zone < zones.first[centre + 1]!; zone++) {
      if (ratio[zone]! > 0) candidates.push({ centre, zone, ratio: ratio[zone]! });
    }
  }
  const sizeOf = ({ centre, zone }: Candidate): number => zones.end[zone]! - zones.from[centre]!;
  candidates.sort((a, b) => compareRatios(a.ratio, b.ratio) || sizeOf(a) - sizeOf(b) || a.centre - b.centre);
  const taken = new Uint8Array(zones.locations);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length === most) break;
    const members = zoneMembers(zones, candidate.centre, candidate.zone);
    if (members.some((location) => taken[location] === 1)) continue;
    for (const location of members) taken[location] = 1;
    chosen.push(candidate);
  }
  return chosen;
}

/** Larger first; equal up to rounding, so that of two centres of one zone the first is taken. */
const compareRatios = (a: number, b: number): number => (Math.abs(a - b) <= 1e-9 * (a + b) ? 0 : b - a);
