/** Left, top, right, bottom in px. */
export type Rect = readonly [number, number, number, number];

export const overlaps = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** Whether a side of a polygon passes through a rectangle (Liang-Barsky). */
export function crosses(rect: Rect, ax: number, ay: number, bx: number, by: number): boolean {
  let enter = 0;
  let leave = 1;
  const sides = [
    [ax - bx, ax - rect[0]],
    [bx - ax, rect[2] - ax],
    [ay - by, ay - rect[1]],
    [by - ay, rect[3] - ay],
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return false;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}
