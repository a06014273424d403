import type { DayLimits, Distances, Routes, Stop } from './stop.ts';

/** Where a stop can be put with the least way round. */
export interface Gap {
  readonly day: number;
  readonly at: number;
  readonly extra: number;
}

interface Snapshot {
  readonly routes: number[][];
  readonly units: Float64Array;
  readonly minutes: Float64Array;
  readonly metres: Float64Array;
}

/** Days that are being filled: keeps load and length, and never breaks a limit. */
export class DaysInProgress {
  readonly routes: number[][];
  readonly distances: Distances;
  readonly #stops: readonly Stop[];
  readonly #limits: DayLimits;
  readonly #units: Float64Array;
  readonly #minutes: Float64Array;
  readonly #metres: Float64Array;
  readonly #closed: ReadonlySet<number>;

  constructor(stops: readonly Stop[], limits: DayLimits, distances: Distances, routes?: Routes) {
    this.#stops = stops;
    this.#limits = limits;
    this.distances = distances;
    this.#closed = new Set(limits.closed);
    this.routes = Array.from({ length: limits.days }, (_, day) => [...(routes?.[day] ?? [])]);
    const sum = (of: (stop: Stop) => number) => Float64Array.from(this.routes, (route) => route.reduce((all, i) => all + of(stops[i]!), 0));
    this.#units = sum((stop) => stop.units);
    this.#minutes = sum((stop) => stop.minutes);
    this.#metres = Float64Array.from(this.routes, (route) => distances.route(route));
  }

  get metres(): number {
    return this.#metres.reduce((sum, one) => sum + one, 0);
  }

  unitsLeft(day: number): number {
    return this.#closed.has(day) ? 0 : this.#limits.units - this.#units[day]!;
  }

  /** The cheapest gap that keeps the limits, null when there is none; `skip` passes over a gap now and then (Christiaens and Vanden Berghe 2020). */
  cheapest(i: number, skip: () => boolean = () => false): Gap | null {
    const stop = this.#stops[i]!;
    let best: Gap | null = null;
    for (let day = 0; day < this.routes.length; day++) {
      if (stop.day >= 0 ? stop.day !== day : this.unitsLeft(day) < stop.units) continue;
      const gap = this.#cheapestOn(day, i, skip);
      if (gap && (best === null || gap.extra < best.extra)) best = gap;
    }
    return best;
  }

  #cheapestOn(day: number, i: number, skip: () => boolean): Gap | null {
    const { distances } = this;
    const route = this.routes[day]!;
    const stop = this.#stops[i]!;
    const room = (this.#limits.minutes - this.#minutes[day]! - stop.minutes) / this.#limits.perMetre - this.#metres[day]!;
    let best: Gap | null = null;
    let before = distances.base;
    for (let at = 0; at <= route.length; at++) {
      const after = at === route.length ? distances.base : route[at]!;
      const extra = distances.of(before, i) + distances.of(i, after) - distances.of(before, after);
      before = after;
      if (best !== null && extra >= best.extra) continue;
      if (stop.day < 0 && extra > room) continue;
      if (stop.day < 0 && skip()) continue;
      best = { day, at, extra };
    }
    return best;
  }

  put(i: number, { day, at, extra }: Gap): void {
    this.routes[day]!.splice(at, 0, i);
    this.#add(day, i, 1, extra);
  }

  take(day: number, at: number): number {
    const { distances } = this;
    const route = this.routes[day]!;
    const [before, after] = [at === 0 ? distances.base : route[at - 1]!, at === route.length - 1 ? distances.base : route[at + 1]!];
    const [i] = route.splice(at, 1) as [number];
    this.#add(day, i, -1, distances.of(before, after) - distances.of(before, i) - distances.of(i, after));
    return i;
  }

  #add(day: number, i: number, sign: 1 | -1, metres: number): void {
    this.#units[day] = this.#units[day]! + sign * this.#stops[i]!.units;
    this.#minutes[day] = this.#minutes[day]! + sign * this.#stops[i]!.minutes;
    this.#metres[day] = this.routes[day]!.length === 0 ? 0 : this.#metres[day]! + metres;
  }

  copy(): Snapshot {
    return {
      routes: this.routes.map((route) => [...route]),
      units: this.#units.slice(),
      minutes: this.#minutes.slice(),
      metres: this.#metres.slice(),
    };
  }

  restore({ routes, units, minutes, metres }: Snapshot): void {
    for (let day = 0; day < routes.length; day++) this.routes[day] = routes[day]!;
    this.#units.set(units);
    this.#minutes.set(minutes);
    this.#metres.set(metres);
  }
}
