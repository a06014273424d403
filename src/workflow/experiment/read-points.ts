import { rdPoint } from '../../domain/place.ts';
import type { ExperimentPoint } from '../../domain/work/experiment-facts.ts';
import { rdToWgs84 } from '../../geo/rd.ts';

export interface ReadPoints {
  readonly points: readonly ExperimentPoint[];
  /** Numbers of lines that hold no point, from 1. */
  readonly wrong: readonly number[];
}

/** A decimal point, or a comma where the numbers are not parted by commas. */
const NUMBER = /-?\d+(?:[.,]\d+)?/g;

/**
 * Points written one a line, as RD metres (`176520 317890`) or degrees (`50,8487 5,6888`, in either order: in the
 * Netherlands the larger one is the latitude). Anything else on the line, such as a name, is not read and not kept.
 */
export function readPoints(text: string): ReadPoints {
  const points: ExperimentPoint[] = [];
  const wrong: number[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const point = pointOf(numbersOf(line));
    if (point) points.push(point);
    else wrong.push(i + 1);
  }
  return { points, wrong };
}

function numbersOf(line: string): number[] {
  const found = line.match(NUMBER) ?? [];
  return found.map((word) => Number(word.replace(',', '.')));
}

function pointOf(numbers: readonly number[]): ExperimentPoint | null {
  const pair = numbers.slice(-2);
  const [a, b] = pair;
  if (a === undefined || b === undefined) return null;
  if (a > 0 && a < 300_000 && b > 300_000 && b < 625_000) {
    const [lng, lat] = rdToWgs84(rdPoint(a, b));
    return { lng: rounded(lng), lat: rounded(lat) };
  }
  const [lng, lat] = a < b ? [a, b] : [b, a];
  return lng > 3 && lng < 7.5 && lat > 50 && lat < 54 ? { lng: rounded(lng), lat: rounded(lat) } : null;
}

/** A tenth of a metre. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;
