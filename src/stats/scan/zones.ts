import type { Adjacency } from '../../domain/cell.ts';

/**
 * Candidate zones of a scan: every centre with its locations from near to far, and the places in that order where a
 * zone ends. A zone holds everything nearer than its end, so the zones of one centre lie inside each other.
 */
export interface Zones {
  readonly locations: number;
  /** n + 1 positions: the zones of centre i are `first[i] .. first[i + 1]`. */
  readonly first: Int32Array;
  /** n + 1 positions in `member`: its locations are `member[from[i] .. from[i + 1]]`, the nearest first. */
  readonly from: Int32Array;
  readonly member: Int32Array;
  /** Per zone the position in `member` after its last location. */
  readonly end: Int32Array;
  /** Per zone its number of rings, or its distance in the unit of the coordinates. */
  readonly radius: Float64Array;
}

/** Collects zones centre by centre. */
export interface ZoneBuilder {
  add(location: number): void;
  /** Ends a zone after what was added last. */
  endZone(radius: number): void;
  endCentre(): void;
  done(): Zones;
}

/** Most entries a set of zones may hold: 240 MB. */
const MOST_ENTRIES = 60_000_000;

/** @throws RangeError when there are more locations in all zones together than memory is meant for */
export function zoneBuilder(locations: number): ZoneBuilder {
  const first = new Int32Array(locations + 1);
  const from = new Int32Array(locations + 1);
  let member = new Int32Array(Math.max(16, locations * 8));
  let used = 0;
  const end: number[] = [];
  const radii: number[] = [];
  let centre = 0;
  return {
    add(location) {
      if (used === MOST_ENTRIES)
        throw new RangeError(`zones of more than ${MOST_ENTRIES} locations together: take a smaller share or radius`);
      if (used === member.length) {
        const wider = new Int32Array(Math.min(MOST_ENTRIES, member.length * 2));
        wider.set(member);
        member = wider;
      }
      member[used++] = location;
    },
    endZone(radius) {
      end.push(used);
      radii.push(radius);
    },
    endCentre() {
      centre++;
      first[centre] = end.length;
      from[centre] = used;
    },
    done: () => ({ locations, first, from, member: member.slice(0, used), end: Int32Array.from(end), radius: Float64Array.from(radii) }),
  };
}

/** The locations of a zone of a centre, ascending. */
export function zoneMembers(zones: Zones, centre: number, zone: number): Int32Array {
  return zones.member.slice(zones.from[centre]!, zones.end[zone]!).sort();
}

/** Sum of a value over every zone. */
export function zoneSums(zones: Zones, value: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(zones.end.length);
  for (let i = 0; i < zones.locations; i++) {
    let at = zones.from[i]!;
    let sum = 0;
    for (let z = zones.first[i]!; z < zones.first[i + 1]!; z++) {
      for (; at < zones.end[z]!; at++) sum += value[zones.member[at]!]!;
      sums[z] = sum;
    }
  }
  return sums;
}

/**
 * Disks of cells: for every cell the cell itself (radius 0) and the disks of 1 to `rings` steps around it.
 * @param neighbours cells at distance 1 without the cell itself; a barrier is a missing neighbour
 */
export function ringZones(neighbours: Adjacency, rings: number): Zones {
  const n = neighbours.offset.length - 1;
  const builder = zoneBuilder(n);
  const seenBy = new Int32Array(n).fill(-1);
  const queue = new Int32Array(n);
  for (let centre = 0; centre < n; centre++) {
    seenBy[centre] = centre;
    queue[0] = centre;
    let length = 1;
    builder.add(centre);
    builder.endZone(0);
    for (let ring = 1, head = 0; ring <= rings; ring++) {
      const inside = length;
      for (; head < inside; head++) {
        const cell = queue[head]!;
        for (let k = neighbours.offset[cell]!; k < neighbours.offset[cell + 1]!; k++) {
          const other = neighbours.index[k]!;
          if (seenBy[other] === centre) continue;
          seenBy[other] = centre;
          queue[length++] = other;
          builder.add(other);
        }
      }
      if (length === inside) break;
      builder.endZone(ring);
    }
    builder.endCentre();
  }
  return builder.done();
}
