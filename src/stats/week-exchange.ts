import type { Random } from './random.ts';
import type { NullModel, Redraw, Yardstick } from './week-redraw.ts';
import { addSpan, touching, type WeekSpans } from './week-spans.ts';

const WEEK_HOURS = 168;

/**
 * Null hypothesis: the incidents of a place are any incidents of the city of the same category and class of length.
 * A redraw takes as many of each stratum from the whole city, without replacement. The test is exact whatever the size
 * of the city, because place and rest may change places; a reference profile taken as known would not be, since a small
 * rest of the city has chance peaks and gaps of its own.
 * @throws RangeError when the city does not hold the incidents of the place
 */
export function exchangeModel(place: WeekSpans, city: WeekSpans): NullModel {
  const whole = exchangeRedraw(place, city, new Uint8Array(WEEK_HOURS));
  return {
    yardstick: restOfCity(whole.strata),
    without: (explained) => (explained.includes(1) ? exchangeRedraw(place, city, explained).redraw : whole.redraw),
  };
}

/** The incidents of one category and class of length. */
interface Stratum {
  readonly placeWeek: Float64Array;
  readonly cityWeek: Float64Array;
  placeCount: number;
  /** Positions in the city; reordered by every draw. */
  readonly members: number[];
}

function exchangeRedraw(
  place: WeekSpans,
  city: WeekSpans,
  explained: Uint8Array,
): { readonly redraw: Redraw; readonly strata: readonly Stratum[] } {
  const strata = collect(place, city, touching(explained));
  const observed = new Float64Array(WEEK_HOURS);
  const expected = new Float64Array(WEEK_HOURS);
  for (const s of strata) {
    const share = s.placeCount / s.members.length;
    for (let h = 0; h < WEEK_HOURS; h++) {
      observed[h]! += s.placeWeek[h]!;
      expected[h]! += share * s.cityWeek[h]!;
    }
  }
  const count = strata.reduce((sum, s) => sum + s.placeCount, 0);
  const draws = strata.map((s) => ({ members: Int32Array.from(s.members), count: s.placeCount }));
  const draw = (week: Float64Array, random: Random): void => {
    week.fill(0);
    for (const s of draws) addSample(week, city, s.members, s.count, random);
  };
  return { redraw: { count, known: knownIn(place, touching(explained)), observed, expected, draw }, strata };
}

function collect(place: WeekSpans, city: WeekSpans, touches: (start: number, length: number) => boolean): readonly Stratum[] {
  const strata = new Map<number, Stratum>();
  for (let i = 0; i < place.count; i++) {
    if (touches(place.start[i]!, place.length[i]!)) continue;
    let stratum = strata.get(place.stratum[i]!);
    if (!stratum) {
      stratum = { placeWeek: new Float64Array(WEEK_HOURS), cityWeek: new Float64Array(WEEK_HOURS), placeCount: 0, members: [] };
      strata.set(place.stratum[i]!, stratum);
    }
    stratum.placeCount++;
    addSpan(stratum.placeWeek, place.start[i]!, place.length[i]!);
  }
  for (let i = 0; i < city.count; i++) {
    const stratum = strata.get(city.stratum[i]!);
    if (!stratum || touches(city.start[i]!, city.length[i]!)) continue;
    stratum.members.push(i);
    addSpan(stratum.cityWeek, city.start[i]!, city.length[i]!);
  }
  for (const s of strata.values()) {
    if (s.members.length < s.placeCount) throw new RangeError('the city must hold the incidents of the place');
  }
  return [...strata.values()];
}

function knownIn(place: WeekSpans, touches: (start: number, length: number) => boolean): number {
  let known = 0;
  for (let i = 0; i < place.count; i++) if (place.length[i]! < 1440 && !touches(place.start[i]!, place.length[i]!)) known++;
  return known;
}

/** The first steps of a Fisher-Yates shuffle: a sample of `count` members without replacement. */
function addSample(week: Float64Array, city: WeekSpans, members: Int32Array, count: number, random: Random): void {
  const size = members.length;
  for (let j = 0; j < count; j++) {
    const k = j + Math.floor(random() * (size - j));
    const chosen = members[k]!;
    members[k] = members[j]!;
    members[j] = chosen;
    addSpan(week, city.start[chosen]!, city.length[chosen]!);
  }
}

/**
 * What the rest of the city leads to expect: per stratum its week without the place, plus one imaginary incident spread
 * evenly (so that nothing is impossible), scaled to the place's number. A stratum that exists only in the place expects
 * what it has: there is nothing to compare it with.
 */
function restOfCity(strata: readonly Stratum[]): Yardstick {
  const expected = new Float64Array(WEEK_HOURS);
  for (const s of strata) {
    const rest = s.members.length - s.placeCount;
    for (let h = 0; h < WEEK_HOURS; h++) {
      expected[h]! += rest === 0 ? s.placeWeek[h]! : s.placeCount * ((s.cityWeek[h]! - s.placeWeek[h]! + 1 / WEEK_HOURS) / (rest + 1));
    }
  }
  const support = (hours: readonly number[]): number => {
    let mean = 0;
    let variance = 0;
    for (const s of strata) {
      const rest = s.members.length - s.placeCount;
      const factor = s.placeCount / (rest + 1);
      for (const h of hours) {
        const weight = rest === 0 ? s.placeWeek[h]! : s.cityWeek[h]! - s.placeWeek[h]! + 1 / WEEK_HOURS;
        mean += (rest === 0 ? 1 : factor) * weight;
        variance += (rest === 0 ? 1 : factor) ** 2 * weight;
      }
    }
    return variance > 0 ? (mean * mean) / variance : Number.POSITIVE_INFINITY;
  };
  return { expected, support };
}
