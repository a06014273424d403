import type { Point } from './water-course.ts';

const ROUNDS = 50;
const TOLERANCE = 7;

/** Rounds off a staircase line; both ends stay where they are. */
function roundOff(line: readonly Point[]): Point[] {
  let now = [...line];
  for (let round = 0; round < ROUNDS; round++) {
    now = now.map((point, i): Point => {
      const [before, after] = [now[i - 1], now[i + 1]];
      if (!before || !after) return point;
      return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
    });
  }
  return now;
}

/** Douglas-Peucker: leaves out points less than `TOLERANCE` metres beside the line. */
function thin(line: readonly Point[]): Point[] {
  const [a, b] = [line[0]!, line.at(-1)!];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let far = 0;
  let at = 0;
  for (let i = 1; i < line.length - 1; i++) {
    const [x, y] = line[i]!;
    const beside =
      length === 0 ? Math.hypot(x - a[0], y - a[1]) : Math.abs((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / length;
    if (beside > far) [far, at] = [beside, i];
  }
  if (far <= TOLERANCE) return [a, b];
  return [...thin(line.slice(0, at + 1)).slice(0, -1), ...thin(line.slice(at))];
}

/** A staircase of squares as a smooth line with few points. */
export const smoothLine = (line: readonly Point[]): Point[] => thin(roundOff(line));
