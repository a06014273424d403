import type { Cube } from '../../src/domain/cube.ts';
import { monthsOf } from '../../src/domain/time/month.ts';
import { emergingClass } from '../../src/stats/emerging/emerging-class.ts';
import { emergingHotspots } from '../../src/stats/emerging/emerging-hotspots.ts';
import { mannKendall } from '../../src/stats/emerging/mann-kendall.ts';
import { uniqueProblems } from '../../src/stats/reports/problems.ts';
import { monthlySignal } from '../../src/stats/signal.ts';
import { monthOf, periodOf } from './dates.ts';
import { type Fields, InputError } from './fields.ts';
import type { Method } from './method.ts';
import { NEIGHBOUR_FIELDS, neighboursOf } from './neighbours.ts';

const emergingMethod: Method = {
  name: 'emerging',
  answers: 'Emerging hot spot classes (emerging/): from counts per step, or from steps that are already hot (1) or cold (-1)',
  fields: {
    counts: 'list per step of a list with one whole number per place, oldest first',
    ...NEIGHBOUR_FIELDS,
    alpha: 'false discovery rate per step (default 0.05)',
    trendAlpha: 'two-sided level of the trend (default 0.05)',
    steps: 'instead of counts: list per place of 1, 0 or -1 per step, oldest first',
    trend: 'with "steps" or "z": list per place of the sign of a significant trend (default: with "z" Mann-Kendall on it, else 0)',
    z: 'instead of counts: list per place of a Gi* z per step, oldest first; hot and cold from "critical" on',
    critical: 'with "z": the z from which a step is hot, and below minus which it is cold (default 1.96)',
  },
  run(input) {
    if (input.has('z')) {
      const critical = input.number('critical', 1.96);
      const level = input.number('trendAlpha', 0.05);
      const series = input.lists('z');
      const trends = series.map(mannKendall);
      const signs = input.has('trend')
        ? input.numbers('trend', series.length)
        : Float64Array.from(trends, ({ p, s }) => (p < level ? Math.sign(s) : 0));
      const steps = series.map((values) => Array.from(values, (value) => (value >= critical ? 1 : value <= -critical ? -1 : 0)));
      return { classes: steps.map((step, i) => emergingClass(step, signs[i]!)), steps, trends };
    }
    if (input.has('steps')) {
      const steps = input.lists('steps');
      const odd = steps.findIndex((step) => step.some((value) => value !== 0 && Math.abs(value) !== 1));
      if (odd >= 0) throw new InputError(`"steps" must hold 1, 0 or -1, but entry ${odd} holds something else`);
      const trend = input.has('trend') ? input.numbers('trend', steps.length) : new Float64Array(steps.length);
      return { classes: steps.map((step, i) => emergingClass(step, trend[i]!)) };
    }
    const disks = neighboursOf(input, true);
    const counts = input.lists('counts');
    if (counts.length === 0) throw new InputError('"counts" is empty');
    const wrong = counts.findIndex((step) => step.length !== disks.offset.length - 1);
    if (wrong >= 0) throw new InputError(`step ${wrong} of "counts" holds ${counts[wrong]!.length} places, not ${disks.offset.length - 1}`);
    const options = { alpha: input.number('alpha', 0.05), trendAlpha: input.number('trendAlpha', 0.05) };
    const { classes, step, z, trendZ, trendP } = emergingHotspots(counts, disks, options)!;
    const rows = <T>(values: ArrayLike<T>): T[][] =>
      classes.map((_, i) => Array.from(values).slice(i * counts.length, (i + 1) * counts.length));
    return { classes, steps: rows(step), z: rows(z), trendZ, trendP };
  },
};

const signalMethod: Method = {
  name: 'signal',
  answers: 'The monthly signal (signal.ts): per place count, expected, p, q and flag, and the hotspots',
  fields: {
    ...NEIGHBOUR_FIELDS,
    incidents: 'list of [place, category, month, number], e.g. [12, 0, "2026-10", 3]',
    period: '[first month, last month], e.g. ["2026-10", "2026-10"]',
    history: '[first month, last month] that say what is normal',
    exceptions: 'list of months left out of the history (default none)',
    alpha: 'false discovery rate (default 0.05)',
  },
  run(input) {
    const neighbours = neighboursOf(input, false);
    const period = periodOf(input, 'period');
    const left = new Set(input.has('exceptions') ? input.texts('exceptions').map((value) => monthOf(value, 'exceptions')) : []);
    const history = monthsOf(periodOf(input, 'history')).filter((month) => !left.has(month));
    const area = { cells: neighbours.offset.length - 1, neighbours };
    return monthlySignal(cubeOf(input, area.cells), area, { period, history, categories: null, alpha: input.number('alpha', 0.05) });
  },
};

function cubeOf(input: Fields, cells: number): Cube {
  const rows = input.raw('incidents');
  if (!Array.isArray(rows)) throw new InputError('"incidents" must be a list of [place, category, month, number]');
  const base = input.number('base', 0);
  const read = rows.map((row: unknown, i) => {
    const [place, category, month, n] = Array.isArray(row) ? (row as unknown[]) : [];
    const whole = [place, category, n].every((value) => Number.isInteger(value));
    if (!whole || (place as number) < base || (place as number) >= base + cells) {
      throw new InputError(
        `entry ${i} of "incidents" must be [place, category, month, number] with a place from ${base} to ${base + cells - 1}`,
      );
    }
    return { cell: (place as number) - base, category: category as number, month: monthOf(month, 'incidents'), n: n as number };
  });
  return {
    cell: Int32Array.from(read, (row) => row.cell),
    category: Uint16Array.from(read, (row) => row.category),
    month: Int32Array.from(read, (row) => row.month),
    n: Int32Array.from(read, (row) => row.n),
  };
}

const problemsMethod: Method = {
  name: 'problems',
  answers: 'Unique problems among reports (reports/problems.ts): number of the problem of each report',
  fields: {
    lng: 'list of longitudes',
    lat: 'list of latitudes',
    category: 'list of whole numbers',
    minute: 'list of minutes since 1970',
    reporter: 'list of whole numbers that stand for a person, 0 when unknown (default all 0)',
    metres: 'longest distance to the next report (default 50)',
    hours: 'longest time to the next report (default 24)',
  },
  run(input) {
    const lng = input.numbers('lng');
    const n = lng.length;
    const reporter = input.has('reporter') ? input.numbers('reporter', n) : new Float64Array(n);
    const reports = {
      lng,
      lat: input.numbers('lat', n),
      category: input.numbers('category', n),
      minute: Int32Array.from(input.numbers('minute', n)),
      reporter: BigUint64Array.from(reporter, BigInt),
    };
    return uniqueProblems(reports, { metres: input.number('metres', 50), hours: input.number('hours', 24) });
  },
};

export const HOTSPOT_METHODS: readonly Method[] = [emergingMethod, signalMethod, problemsMethod];
