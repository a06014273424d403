import { readFileSync } from 'node:fs';

/** What is known of a buurt before it has borders; RD metres. */
export interface Site {
  readonly code: string;
  readonly name: string;
  readonly wijk: string;
  readonly wijkName: string;
  readonly inhabitants: number;
  readonly x: number;
  readonly y: number;
  /** How far it reaches: small in the dense middle, large at the edge of the city. */
  readonly reach: number;
}

const NEIGHBOURS = 3;

/** Half the mean distance to the nearest other label points. */
function reachOf(x: number, y: number, points: readonly { x: number; y: number }[]): number {
  const distances = points.map((other) => Math.hypot(other.x - x, other.y - y)).sort((a, b) => a - b);
  return distances.slice(1, NEIGHBOURS + 1).reduce((sum, distance) => sum + distance, 0) / NEIGHBOURS / 2;
}

/** The buurten of `data/maastricht-buurten.csv`, in order of code. */
export function readSites(): Site[] {
  const text = readFileSync(new URL('../../../data/maastricht-buurten.csv', import.meta.url), 'utf8');
  const rows = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const points = rows.map((row) => ({ x: Number(row[5]), y: Number(row[6]) }));
  return rows.map((row, i) => ({
    code: row[0]!,
    name: row[1]!,
    wijk: row[2]!,
    wijkName: row[3]!,
    inhabitants: Number(row[4]),
    ...points[i]!,
    reach: reachOf(points[i]!.x, points[i]!.y, points),
  }));
}
