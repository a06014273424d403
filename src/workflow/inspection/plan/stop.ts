/** A visit: some units at one point, with the time they take. */
export interface Stop {
  /** Metres RD. */
  readonly x: number;
  readonly y: number;
  readonly units: number;
  /** Minutes at the place. */
  readonly minutes: number;
  /** Day to which it is nailed, -1 when it is free. */
  readonly day: number;
}

export interface DayLimits {
  readonly days: number;
  readonly units: number;
  /** Minutes that the team is out per day, travel included. */
  readonly minutes: number;
  /** Minutes to travel one metre as the crow flies. */
  readonly perMetre: number;
  /** Where every day starts and ends, metres RD. */
  readonly base: readonly [x: number, y: number];
  /** Days that take nothing new, such as those that have passed. */
  readonly closed: readonly number[];
}

/** Positions of stops per day, in the order of the route. */
export type Routes = readonly (readonly number[])[];

/** Distances between stops as the crow flies; the base is the last one. */
export class Distances {
  readonly base: number;
  readonly #size: number;
  readonly #metres: Float64Array;

  constructor(stops: readonly Stop[], base: readonly [number, number]) {
    const x = [...stops.map((stop) => stop.x), base[0]];
    const y = [...stops.map((stop) => stop.y), base[1]];
    const n = x.length;
    this.base = n - 1;
    this.#size = n;
    this.#metres = new Float64Array(n * n);
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) this.#metres[i * n + j] = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!);
  }

  of(i: number, j: number): number {
    return this.#metres[i * this.#size + j]!;
  }

  /** From the base along a route and back. */
  route(route: readonly number[]): number {
    if (route.length === 0) return 0;
    let sum = this.of(this.base, route[0]!) + this.of(route[route.length - 1]!, this.base);
    for (let i = 1; i < route.length; i++) sum += this.of(route[i - 1]!, route[i]!);
    return sum;
  }

  total(routes: Routes): number {
    return routes.reduce((sum, route) => sum + this.route(route), 0);
  }
}
