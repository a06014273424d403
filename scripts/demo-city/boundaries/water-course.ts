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

/** Positive on the east bank of a course that runs north, negative on the west bank, by the nearest stretch. */
export function bankOf(line: readonly Point[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let side = 0;
  for (let i = 1; i < line.length; i++) {
    const [ax, ay] = line[i - 1]!;
    const [dx, dy] = [line[i]![0] - ax, line[i]![1] - ay];
    const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    const distance = Math.hypot(x - ax - t * dx, y - ay - t * dy);
    if (distance >= nearest) continue;
    nearest = distance;
    side = dy * (x - ax) - dx * (y - ay);
  }
  return side;
}
