import { spawnSync } from 'node:child_process';

/**
 * R on the same hexagons: exact equality of Gi* is in the golden files; here only time. `localG_perm` draws 999
 * permutations per cell.
 */
const SCRIPT = `
suppressMessages(library(spdep))
a <- as.integer(commandArgs(TRUE)); n <- a[1]; ring <- a[2]
set.seed(1); x <- rpois(n * n, 2.4)
grid <- expand.grid(column = 0:(n - 1), row = 0:(n - 1)); xy <- cbind(sqrt(3) * (grid$column + grid$row / 2), 1.5 * grid$row)
w <- nb2listw(include.self(dnearneigh(xy, 0, sqrt(3) * ring + 0.01)), style = "B")
z <- system.time(for (k in 1:3) localG(x, w))[["elapsed"]] / 3
p <- system.time(localG_perm(x, w, nsim = 999))[["elapsed"]]
cat(1000 * z, 1000 * p)
`;

export interface SpdepTimes {
  /** Milliseconds of `localG`, and of `localG_perm` with 999 permutations. */
  readonly z: number;
  readonly permuted: number;
}

/** Null where R or spdep is not installed. */
export function spdepTimes(side: number, ring: number): SpdepTimes | null {
  const { status, stdout } = spawnSync('Rscript', ['-e', SCRIPT, String(side), String(ring)], { encoding: 'utf8', timeout: 600_000 });
  const [z, permuted] = (stdout ?? '').trim().split(' ').map(Number);
  return status === 0 && z !== undefined && permuted !== undefined && permuted > 0 ? { z, permuted } : null;
}
