import type { Cube } from '../../domain/cube.ts';
import { SOURCES } from '../../domain/incident.ts';
import type { PlaceReports, PlaceReportsRequest, ReportsBehind, TheirReports, WithoutTop } from '../../domain/place-reports.ts';
import { uniqueProblems } from '../../stats/reports/problems.ts';
import { compositionOf } from '../../stats/reports/reporters.ts';
import { monthlySignal } from '../../stats/signal.ts';
import type { Chosen } from './counts.ts';
import type { Study } from './study.ts';

const MELDING = SOURCES.indexOf('melding');

/** Problems and reporters behind the reports of a place, and whether it is flagged without its top reporter. */
export function reportsBehind(
  { counts, categories }: Chosen,
  study: Study,
  { request, place, reports, theirs }: PlaceReportsRequest,
): ReportsBehind {
  const members = Int32Array.from(reports.minute.keys());
  const made = compositionOf(members, reports.reporter, problemsOf(reports));
  const ask = (): WithoutTop => {
    if (made.unknown * 2 > made.reports) return 'unknownReporters';
    if (request.lens !== 'ongewoon' || theirs === null) return 'notAsked';
    const rest = withoutRows(counts.cube, theirs);
    const area = { cells: study.area.ids.length, neighbours: study.area.neighbours };
    const { hotspots } = monthlySignal(rest, area, { ...request, categories });
    const own = new Set(place.cells);
    const stands = hotspots.some(
      (shape) => shape.cells.some((cell) => own.has(cell)) && shape.categories.some((code) => place.categories.includes(code)),
    );
    return stands ? 'survives' : 'oneReporter';
  };
  return {
    reports: made.reports,
    problems: made.problems,
    topReports: made.topReports,
    withoutTop: { ...made.withoutTop, verdict: ask() },
  };
}

/** Reports are joined into problems; registrations of the police are each a case of their own. */
function problemsOf(reports: PlaceReports): Int32Array {
  const { source } = reports;
  const at = Int32Array.from(source.keys()).filter((i) => source[i] === MELDING);
  const pick = <T>(values: ArrayLike<T>): T[] => Array.from(at, (i) => values[i]!);
  const { problem, count } = uniqueProblems({
    lng: Float64Array.from(pick(reports.lng)),
    lat: Float64Array.from(pick(reports.lat)),
    category: pick(reports.category),
    minute: Int32Array.from(pick(reports.minute)),
    reporter: BigUint64Array.from(pick(reports.reporter)),
    linked: BigUint64Array.from(pick(reports.linked)),
  });
  const all = new Int32Array(source.length);
  at.forEach((i, k) => {
    all[i] = problem[k]!;
  });
  let next = count;
  for (const [i, code] of source.entries()) if (code !== MELDING) all[i] = next++;
  return all;
}

/** The cube without the reports of one person, wherever they were. */
function withoutRows(cube: Cube, { cell, category, month }: TheirReports): Cube {
  const left = new Map<string, number>();
  cell.forEach((at, i) => {
    const key = `${at},${category[i]},${month[i]}`;
    left.set(key, (left.get(key) ?? 0) + 1);
  });
  const cells = new Set(cell);
  const n = Int32Array.from(cube.n);
  for (let k = 0; k < n.length; k++) {
    if (!cells.has(cube.cell[k]!)) continue;
    const key = `${cube.cell[k]},${cube.category[k]},${cube.month[k]}`;
    const taken = Math.min(n[k]!, left.get(key) ?? 0);
    if (taken === 0) continue;
    n[k]! -= taken;
    left.set(key, left.get(key)! - taken);
  }
  return { ...cube, n };
}
