/** What lies around n places: sums that fade with distance, and plain counts within reach. */
export interface Around {
  readonly sum: Float64Array;
  readonly count: Int32Array;
}

/** How many times the reach is looked: beyond it an event counts for less than 1 in 20. */
export const REACHES = 3;

/**
 * For every place the sum of `w exp(-d / reach)` over the events within three reaches, and how many those are. Events are laid in square
 * bins as wide as is looked, so that nine bins hold all that count.
 *
 * Example: reach 100, events of weight 1 at 0 and 100 metres: 1 + 1/e = 1.3679, count 2.
 * @param weight weight of each event; all 1 when left out
 */
export function distanceDecay(
  place: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  event: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> },
  reach: number,
  weight?: ArrayLike<number>,
): Around {
  const width = REACHES * reach;
  const bins = binned(event, width);
  const n = place.x.length;
  const sum = new Float64Array(n);
  const count = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const [x, y] = [place.x[i]!, place.y[i]!];
    const [column, row] = [Math.floor(x / width), Math.floor(y / width)];
    for (let c = column - 1; c <= column + 1; c++) {
      for (let r = row - 1; r <= row + 1; r++) {
        for (const at of bins.get(`${c} ${r}`) ?? []) {
          const distance = Math.hypot(event.x[at]! - x, event.y[at]! - y);
          if (distance > width) continue;
          sum[i] = sum[i]! + (weight?.[at] ?? 1) * Math.exp(-distance / reach);
          count[i] = count[i]! + 1;
        }
      }
    }
  }
  return { sum, count };
}

function binned({ x, y }: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> }, width: number): Map<string, number[]> {
  const bins = new Map<string, number[]>();
  for (let at = 0; at < x.length; at++) {
    if (Number.isNaN(x[at]!) || Number.isNaN(y[at]!)) continue;
    const key = `${Math.floor(x[at]! / width)} ${Math.floor(y[at]! / width)}`;
    const bin = bins.get(key);
    if (bin) bin.push(at);
    else bins.set(key, [at]);
  }
  return bins;
}
