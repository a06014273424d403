import type { Random } from './random.ts';
import type { NullModel, Redraw } from './week-redraw.ts';
import { addSpan, hoursTouched, touching, type WeekSpans } from './week-spans.ts';

const WEEK_HOURS = 168;
/** Share of the profile that is laid evenly over the week, so that no hour is impossible. */
const EVEN_SHARE = 0.01;

/**
 * Null hypothesis: every incident begins in an hour drawn from a known profile. Length and minute of the hour stay, so
 * that times rounded to the hour stay rounded and an interval keeps its shape. Where hours are explained, an incident
 * that touches none of them is drawn again only from begins that touch none either.
 * @param weights 168 relative weights of the hour in which an incident begins
 */
export function shiftModel(spans: WeekSpans, weights: Float64Array): NullModel {
  const profile = evened(weights);
  const whole = shiftRedraw(spans, profile, new Uint8Array(WEEK_HOURS));
  return {
    yardstick: { expected: whole.expected, support: () => Number.POSITIVE_INFINITY },
    without: (explained) => (explained.includes(1) ? shiftRedraw(spans, profile, explained) : whole),
  };
}

function evened(weights: Float64Array): Float64Array {
  const total = weights.reduce((a, b) => a + b, 0);
  if (weights.length !== WEEK_HOURS || !(total > 0)) throw new RangeError('a profile has 168 weights with a sum above 0');
  return weights.map((w) => (1 - EVEN_SHARE) * (w / total) + EVEN_SHARE / WEEK_HOURS);
}

function shiftRedraw(all: WeekSpans, profile: Float64Array, explained: Uint8Array): Redraw {
  const touches = touching(explained);
  const kept: number[] = [];
  for (let i = 0; i < all.count; i++) if (!touches(all.start[i]!, all.length[i]!)) kept.push(i);
  const minute = Int32Array.from(kept, (i) => all.start[i]! % 60);
  const length = Int32Array.from(kept, (i) => all.length[i]!);
  const cells = Int32Array.from(kept, (i) => hoursTouched(all.start[i]!, all.length[i]!));
  const observed = new Float64Array(WEEK_HOURS);
  for (const i of kept) addSpan(observed, all.start[i]!, all.length[i]!);
  const begins = new Map<number, Float64Array>();
  for (const n of cells) if (!begins.has(n)) begins.set(n, allowedBegins(profile, touches, n));
  const tables = new Map([...begins].map(([n, share]) => [n, cumulative(share)]));
  const table = Array.from(cells, (n) => tables.get(n)!);
  return {
    count: kept.length,
    known: length.reduce((n, minutes) => n + (minutes < 1440 ? 1 : 0), 0),
    observed,
    expected: expectedWeek(minute, length, cells, begins),
    draw(week, random) {
      week.fill(0);
      for (let i = 0; i < length.length; i++) addSpan(week, pick(table[i]!, random) * 60 + minute[i]!, length[i]!);
    },
  };
}

/** Shares of the begins (168) from which an interval over `cells` hours touches no explained hour. */
function allowedBegins(profile: Float64Array, touches: (start: number, length: number) => boolean, cells: number): Float64Array {
  const share = profile.map((p, h) => (touches(h * 60, cells * 60) ? 0 : p));
  const total = share.reduce((a, b) => a + b, 0);
  return share.map((p) => p / total);
}

function cumulative(share: Float64Array): Float64Array {
  let sum = 0;
  return share.map((p) => {
    sum += p;
    return sum;
  });
}

/** First hour whose cumulative share exceeds a uniform number. */
function pick(table: Float64Array, random: Random): number {
  const u = random() * table[WEEK_HOURS - 1]!;
  let low = 0;
  let high = WEEK_HOURS - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (table[middle]! > u) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Mean of the redraws: the shapes of all intervals of one width, laid at every begin by its share. */
function expectedWeek(minute: Int32Array, length: Int32Array, cells: Int32Array, begins: Map<number, Float64Array>): Float64Array {
  const shapes = new Map([...begins.keys()].map((n) => [n, new Float64Array(WEEK_HOURS)]));
  for (let i = 0; i < length.length; i++) addSpan(shapes.get(cells[i]!)!, minute[i]!, length[i]!);
  const expected = new Float64Array(WEEK_HOURS);
  for (const [n, share] of begins) {
    const shape = shapes.get(n)!;
    for (let h = 0; h < WEEK_HOURS; h++) {
      if (share[h] === 0) continue;
      for (let k = 0; k < n; k++) expected[(h + k) % WEEK_HOURS]! += share[h]! * shape[k]!;
    }
  }
  return expected;
}
