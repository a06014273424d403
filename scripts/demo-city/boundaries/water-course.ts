/** A point `[x, y]` in RD metres. */
export type Point = readonly [number, number];

export interface WaterCourse {
  readonly name: string;
  readonly halfWidth: number;
  /** Typed by hand so that it passes between label points; upstream first. */
  readonly course: readonly Point[];
}

/** From south to north; its middle divides the buurten of the west bank from those of the east bank. */
export const MAAS: WaterCourse = {
  name: 'Maas',
  halfWidth: 65,
  course: [
    [177150, 311000],
    [177000, 312000],
    [176800, 313100],
    [176780, 314100],
    [176940, 314900],
    [177070, 315600],
    [177000, 316300],
    [176820, 316900],
    [176750, 317450],
    [176790, 318000],
    [176790, 318500],
    [176840, 319100],
    [176890, 319650],
    [176730, 320150],
    [176320, 320550],
    [175900, 320950],
    [175690, 321450],
    [175880, 322000],
    [176300, 322500],
    [176500, 323100],
    [176500, 323700],
    [176800, 324300],
    [177250, 324900],
    [177500, 325900],
    [177600, 327000],
  ],
};

/** Drawn only: they divide nothing. */
export const CANALS: readonly WaterCourse[] = [
  {
    name: 'Zuid-Willemsvaart',
    halfWidth: 18,
    course: [
      [176560, 318640],
      [176330, 318820],
      [176150, 319250],
      [175950, 319900],
      [175700, 320500],
      [175350, 321050],
    ],
  },
  {
    name: 'Bassin',
    halfWidth: 40,
    course: [
      [176660, 318560],
      [176490, 318690],
    ],
  },
  {
    name: 'Julianakanaal',
    halfWidth: 28,
    course: [
      [176860, 319850],
      [176950, 320300],
      [177150, 320900],
      [177400, 321600],
      [177750, 322400],
      [178250, 323300],
      [178600, 324200],
    ],
  },
];

const STEPS = 12;

/** Catmull-Rom through the points of a course. */
export function smoothCourse(course: readonly Point[]): Point[] {
  const at = (i: number) => course[Math.max(0, Math.min(course.length - 1, i))]!;
  const result: Point[] = [];
  for (let i = 0; i < course.length - 1; i++) {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    for (let step = 0; step < STEPS; step++) {
      const t = step / STEPS;
      const blend = (axis: 0 | 1) =>
        0.5 *
        (2 * p1[axis] +
          (p2[axis] - p0[axis]) * t +
          (2 * p0[axis] - 5 * p1[axis] + 4 * p2[axis] - p3[axis]) * t * t +
          (3 * p1[axis] - p0[axis] - 3 * p2[axis] + p3[axis]) * t * t * t);
      result.push([blend(0), blend(1)]);
    }
  }
  result.push(course.at(-1)!);
  return result;
}

/** The water as a closed ring, counter-clockwise: along the right bank and back along the left. */
export function banks({ course, halfWidth }: WaterCourse): Point[] {
  const line = smoothCourse(course);
  const side = (sign: number) =>
    line.map(([x, y], i): Point => {
      const [ax, ay] = line[Math.max(0, i - 1)]!;
      const [bx, by] = line[Math.min(line.length - 1, i + 1)]!;
      const length = Math.hypot(bx - ax, by - ay);
      return [x + (sign * halfWidth * (by - ay)) / length, y - (sign * halfWidth * (bx - ax)) / length];
    });
  const ring = [...side(1), ...side(-1).reverse()];
  return [...ring, ring[0]!];
}

/** Where a course that runs north all the way crosses the line `y`. */
export function crossingAt(line: readonly Point[], y: number): number {
  const next = Math.max(
    1,
    line.findIndex((point) => point[1] >= y),
  );
  const [[ax, ay], [bx, by]] = [line[next - 1]!, line[next]!];
  return ax + ((bx - ax) * (y - ay)) / (by - ay);
}
