/** `[low, high]` of the first and of the second coordinate. */
export interface Box {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

type PairMap = (a: number, b: number) => readonly [number, number];

const TERMS = 7;

/** Coefficients of both answers, `[i * TERMS + j]` for T_i(a) T_j(b). */
function coefficientsOf(map: PairMap, box: Box): readonly [Float64Array, Float64Array] {
  const nodes = Array.from({ length: TERMS }, (_, k) => Math.cos((Math.PI * (k + 0.5)) / TERMS));
  const place = ([low, high]: readonly [number, number], t: number) => (low + high) / 2 + ((high - low) / 2) * t;
  const values = nodes.map((s) => nodes.map((t) => map(place(box.a, s), place(box.b, t))));
  const cosine = (term: number, k: number) => Math.cos((Math.PI * term * (k + 0.5)) / TERMS) * (term === 0 ? 1 : 2);
  const coefficients = [new Float64Array(TERMS * TERMS), new Float64Array(TERMS * TERMS)] as const;
  for (let i = 0; i < TERMS; i++) {
    for (let j = 0; j < TERMS; j++) {
      let [first, second] = [0, 0];
      values.forEach((row, k) => {
        row.forEach((value, l) => {
          const weight = cosine(i, k) * cosine(j, l);
          first += value[0] * weight;
          second += value[1] * weight;
        });
      });
      coefficients[0][i * TERMS + j] = first / TERMS ** 2;
      coefficients[1][i * TERMS + j] = second / TERMS ** 2;
    }
  }
  return coefficients;
}

/**
 * A smooth map of the plane made fast: inside `box` a Chebyshev polynomial of degree 6 in each coordinate, fitted to
 * `map` once; outside it `map` itself. Answers go to two new arrays; what is not finite becomes NaN.
 */
export function smoothMap(map: PairMap, box: Box): (a: Float64Array, b: Float64Array) => readonly [Float64Array, Float64Array] {
  const [first, second] = coefficientsOf(map, box);
  const [middleA, halfA] = [(box.a[0] + box.a[1]) / 2, (box.a[1] - box.a[0]) / 2];
  const [middleB, halfB] = [(box.b[0] + box.b[1]) / 2, (box.b[1] - box.b[0]) / 2];
  const powers = new Float64Array(TERMS).fill(1);
  return (a, b) => {
    if (a.length !== b.length) throw new RangeError(`${a.length} first coordinates and ${b.length} second ones`);
    const [outFirst, outSecond] = [new Float64Array(a.length), new Float64Array(a.length)];
    for (let n = 0; n < a.length; n++) {
      const s = (a[n]! - middleA) / halfA;
      const t = (b[n]! - middleB) / halfB;
      if (!(Math.abs(s) <= 1 && Math.abs(t) <= 1)) {
        const far = Number.isFinite(s) && Number.isFinite(t) ? map(a[n]!, b[n]!) : [Number.NaN, Number.NaN];
        outFirst[n] = far[0]!;
        outSecond[n] = far[1]!;
        continue;
      }
      powers[1] = t;
      for (let j = 2; j < TERMS; j++) powers[j] = 2 * t * powers[j - 1]! - powers[j - 2]!;
      let sumFirst = 0;
      let sumSecond = 0;
      let now = 1;
      let before = s;
      for (let i = 0; i < TERMS; i++) {
        let rowFirst = 0;
        let rowSecond = 0;
        for (let j = 0; j < TERMS; j++) {
          rowFirst += first[i * TERMS + j]! * powers[j]!;
          rowSecond += second[i * TERMS + j]! * powers[j]!;
        }
        sumFirst += rowFirst * now;
        sumSecond += rowSecond * now;
        const next = 2 * s * now - before;
        before = now;
        now = next;
      }
      outFirst[n] = sumFirst;
      outSecond[n] = sumSecond;
    }
    return [outFirst, outSecond];
  };
}
