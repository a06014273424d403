import type { Adjacency } from '../../domain/cell.ts';

/**
 * The cells within `steps` of the treated ones that are not treated themselves: where nuisance would move to.
 * @param except cells that are neither buffer nor crossed, such as another treated place
 * @returns ascending
 */
export function bufferRing(treated: Iterable<number>, neighbours: Adjacency, steps: number, except: Iterable<number> = []): Int32Array {
  const seen = new Set<number>([...treated, ...except]);
  const ring: number[] = [];
  let edge = [...treated];
  for (let step = 0; step < steps; step++) {
    const next: number[] = [];
    for (const cell of edge) {
      for (let k = neighbours.offset[cell]!; k < neighbours.offset[cell + 1]!; k++) {
        const other = neighbours.index[k]!;
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    ring.push(...next);
    edge = next;
  }
  return Int32Array.from(ring).sort();
}
