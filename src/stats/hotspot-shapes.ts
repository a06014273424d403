import type { Adjacency } from '../domain/cell.ts';
import type { HotspotShape } from '../domain/signal.ts';
import type { CellTests } from './baseline/cell-tests.ts';
import { extraVariance } from './baseline/predictive.ts';
import type { Verdict } from './baseline/verdict.ts';
import { type Baseline, type Baselines, dispersionOf, meanOf } from './baseline.ts';
import { negativeBinomialQuantile } from './distributions/negative-binomial.ts';
import { type Core, coresOf } from './hotspot-cores.ts';
import { joinNear } from './hotspot-objects.ts';

/** Hotspots of a signal, the largest excess first. */
export function shapeHotspots(baselines: Baselines, tests: readonly CellTests[], verdict: Verdict, neighbours: Adjacency): HotspotShape[] {
  const cores = baselines.categories.flatMap((_, position) => coresOf(baselines, tests, verdict, position, neighbours));
  const groups = joinNear(
    cores.map((core) => core.cells),
    neighbours,
  );
  const shapes = groups.map((group) =>
    describeGroup(
      baselines,
      group.map((i) => cores[i]!),
    ),
  );
  return shapes.sort((a, b) => b.count - b.expected - (a.count - a.expected) || a.cells[0]! - b.cells[0]!);
}

interface Part {
  readonly baseline: Baseline;
  readonly count: number;
  readonly expected: number;
  readonly extra: number;
}

function partOf(baselines: Baselines, position: number, cells: Int32Array): Part {
  const baseline = baselines.categories[position]!;
  let count = 0;
  let expected = 0;
  let own = 0;
  for (const cell of cells) {
    count += baseline.cell.count[cell]!;
    expected += meanOf(baseline, baseline.cell, cell);
    own += baseline.cell.own[cell]!;
  }
  const extra = extraVariance(expected, baseline.cell.prior, own, dispersionOf(baselines, baseline));
  return { baseline, count, expected, extra };
}

function describeGroup(baselines: Baselines, cores: readonly Core[]): HotspotShape {
  const cells = Int32Array.from(new Set(cores.flatMap((core) => [...core.cells]))).sort();
  const positions = [...new Set(cores.map((core) => core.position))];
  const parts = positions.map((position) => partOf(baselines, position, cells));
  parts.sort((a, b) => b.count - b.expected - (a.count - a.expected));
  const sum = (of: (part: Part) => number): number => parts.reduce((total, part) => total + of(part), 0);
  const expected = sum((part) => part.expected);
  const size = (expected * expected) / sum((part) => part.extra);
  return {
    cells,
    categories: parts.map((part) => part.baseline.category),
    mainCategory: parts[0]!.baseline.category,
    count: sum((part) => part.count),
    expected,
    band: [negativeBinomialQuantile(0.1, size, expected), negativeBinomialQuantile(0.9, size, expected)],
    p: Math.min(...cores.map((core) => core.p)),
    q: Math.min(...cores.map((core) => core.q)),
  };
}
