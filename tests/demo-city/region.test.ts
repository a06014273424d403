import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import recipe from '../../data/demo-region.json' with { type: 'json' };
import { REGION } from '../../src/domain/region.ts';
import { month, monthFromIso } from '../../src/domain/time/month.ts';
import type { AreaSeries } from '../../src/domain/trend/trend-table.ts';
import { readIndicatorFile } from '../../src/ingest/indicators/read-indicators.ts';
import { areaAlarms } from '../../src/stats/series/monthly-alarms.ts';
import { regionSeries } from '../../src/workflow/indicator/region-series.ts';
import { readMoment, servedRows } from './served.ts';

const YEAR = 12;
let areas: readonly AreaSeries[];

beforeAll(async () => {
  const bytes = readFileSync(new URL(`../../public/demo/${recipe.file}`, import.meta.url));
  const reading = await readIndicatorFile(new Blob([bytes]), recipe.file, { municipality: 'GM0935', names: [] });
  if (!reading.ok) throw new Error(reading.issue.code);
  expect(reading.value.account.rejected).toBe(0);
  const origin = { source: '', licence: '', day: '', file: '', synthetic: true };
  const series = regionSeries({ ...reading.value.indicators[0]!, id: 'i', origin }, month(2026, 11));
  areas = series.flatMap(({ code, from, count }) => areaAlarms({ areas: [{ code, count }], from, last: YEAR }));
});

describe('the regional table of the demo city', () => {
  test('holds every municipality of the region', () => {
    expect(areas.map(({ code }) => code)).toEqual([...REGION.keys()].sort());
  });

  test('counts for the city itself what its registrations count', () => {
    const own = areas.find(({ code }) => code === recipe.own)!;
    const stolen = ['A70', 'A71', 'A76', 'B60', 'B61', 'B66'];
    const rows = servedRows('politie.csv.gz').filter((row) => stolen.includes(row['Incidentsoort code']!));
    const october = rows.map((row) => readMoment(row['Begin-pleegdatum/tijd']!)).filter((at) => at.year === 2026 && at.month === 10);
    expect(own.count.at(-1)).toBe(october.length);
    expect(own.count.reduce((a, b) => a + b, 0)).toBe(rows.length);
  });

  test('raises an alarm in every planted wave, and hardly any elsewhere', () => {
    const alarmsOf = (code: string) => areas.find((area) => area.code === code)!.alarms;
    for (const { municipality, from, to } of recipe.waves) {
      for (const at of [from, to]) expect(alarmsOf(municipality), `${municipality} ${at}`).toContain(monthFromIso(at));
    }
    const planted = new Set(recipe.waves.map(({ municipality }) => municipality));
    const others = areas.filter(({ code }) => !planted.has(code));
    const judged = others.reduce((sum, area) => sum + area.judged, 0);
    expect(judged).toBeGreaterThan(150);
    expect(others.reduce((sum, { alarms }) => sum + alarms.length, 0)).toBeLessThanOrEqual(0.02 * judged);
  });
});
