import { describe, expect, it } from 'vitest';
import type { AnalysisRequest } from '../../src/domain/analysis.ts';
import { SOURCES } from '../../src/domain/incident.ts';
import { decisiveReporter, type PlaceReports } from '../../src/domain/place-reports.ts';
import { addMonths, month, monthsOf } from '../../src/domain/time/month.ts';
import { seededRandom } from '../../src/stats/random.ts';
import type { Chosen } from '../../src/workers/compute/counts.ts';
import { reportsBehind } from '../../src/workers/compute/place-reports.ts';
import type { Study } from '../../src/workers/compute/study.ts';
import { type CubeRow, cubeOf } from '../fixtures/cube-of.ts';
import { hexArea } from '../fixtures/hex-area.ts';

const SIDE = 20;
const NOW = month(2026, 10);
const PLACE = 10 * SIDE + 10;
const period = { from: NOW, to: NOW };
const history = monthsOf({ from: addMonths(NOW, -24), to: addMonths(NOW, -1) });
const study = { area: { ids: new Array(SIDE * SIDE).fill(''), neighbours: hexArea(SIDE, SIDE).neighbours } } as unknown as Study;

/** A quiet city in which so many reports come from one cell this month. */
function city(here: number): Chosen {
  const random = seededRandom(4);
  const rows: CubeRow[] = [];
  for (const at of [...history, NOW]) for (let cell = 0; cell < SIDE * SIDE; cell++) if (random() < 0.05) rows.push([cell, 0, at, 1]);
  rows.push([PLACE, 0, NOW, here]);
  return { counts: { cube: cubeOf(rows) }, categories: null } as unknown as Chosen;
}

/** Reports an hour apart at one address by these people (0: unknown). */
function reportsBy(people: readonly number[], hoursApart = 100, source = SOURCES.indexOf('melding')): PlaceReports {
  const n = people.length;
  return {
    lng: new Float64Array(n).fill(5.69),
    lat: new Float64Array(n).fill(50.85),
    category: new Int32Array(n),
    source: new Int32Array(n).fill(source),
    minute: Int32Array.from(people, (_, i) => i * hoursApart * 60),
    month: new Int32Array(n).fill(NOW),
    cell: new Int32Array(n).fill(PLACE),
    reporter: BigUint64Array.from(people, BigInt),
    linked: BigUint64Array.from(people, (_, i) => BigInt(i + 1)),
  };
}

function behind(people: readonly number[], hoursApart?: number, source?: number) {
  const reports = reportsBy(people, hoursApart, source);
  const person = decisiveReporter(reports);
  const own = Int32Array.from(reports.reporter.keys()).filter((i) => reports.reporter[i] === person);
  const theirs = person === null ? null : { cell: own.map(() => PLACE), category: own.map(() => 0), month: own.map(() => NOW) };
  const request = { lens: 'ongewoon', period, history, categories: null, alpha: 0.05 } as unknown as AnalysisRequest;
  return reportsBehind(city(people.length), study, { request, place: { cells: Int32Array.of(PLACE), categories: [0] }, reports, theirs });
}

describe('what is behind the reports of a place', () => {
  it('one person with 9 of 10 made the hotspot: without them it is none', () => {
    const found = behind([1, 1, 1, 1, 1, 1, 1, 1, 1, 2]);
    // Nine by one person are one problem, whenever they were.
    expect(found).toEqual({ reports: 10, problems: 2, topReports: 9, withoutTop: { reports: 1, problems: 1, verdict: 'oneReporter' } });
  });

  it('with 4 of 12 it stands without them', () => {
    expect(behind([1, 1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9]).withoutTop).toEqual({ reports: 8, problems: 8, verdict: 'survives' });
  });

  it('twelve people are not asked; mostly unknown ones cannot be', () => {
    expect(behind([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).withoutTop.verdict).toBe('notAsked');
    expect(behind([0, 0, 0, 0, 0, 0, 0, 1, 1, 1]).withoutTop.verdict).toBe('unknownReporters');
  });

  it('reports within a day are one problem, registrations of the police never', () => {
    expect(behind([0, 0, 0, 0], 5).problems).toBe(1);
    expect(behind([0, 0, 0, 0], 5, SOURCES.indexOf('politie')).problems).toBe(4);
  });
});
