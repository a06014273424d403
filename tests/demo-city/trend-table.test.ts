import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLAN_ROWS, PLAN_SUMS } from '../../src/domain/plan-trend.ts';
import { plain, readMoment, servedRows } from './served.ts';

const YEARS = [2020, 2021, 2022, 2023, 2024];
const golden = readFileSync(new URL('../golden/plan-trend-table.csv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const counts = line.split(',').slice(-5).map(Number);
    return { label: line.split(',').slice(0, -5).join(',').replaceAll('"', ''), counts };
  });

/** Which classes of the export make up a row of the plan: code, or label where the police publish no code. */
const CLASSES: Record<string, readonly string[]> = {
  'vervaardigen softdrugs (lijst II)': ['F45'],
  'vervaardigen harddrugs (lijst I)': ['F44'],
  'handel e.d. softdrugs (lijst II)': ['F43'],
  'handel e.d. harddrugs (lijst I)': ['F42'],
  'bezit softdrugs (lijst II)': ['F41'],
  'bezit harddrugs (lijst I)': ['F40'],
  'overlast i.v.m. alcohol/drugs': ['E38'],
  'openbare dronkenschap': ['F010'],
  'aantreffen drugs (geen verdachte)': ['aantreffendrugsgeenverdachte'],
  'overige drugsdelicten': ['F47'],
  'Diefstal/inbraak woning': ['A20', 'A30', 'B20', 'B30'],
  Straatroof: ['B70'],
  'Diefstal uit/vanaf motorvoertuigen': ['A10', 'B10'],
  'Diefstal van brom-, snor-, fietsen': ['A72', 'A73', 'B62', 'B63'],
  'Diefstal van motorvoertuigen': ['A70', 'A71', 'A76', 'B60', 'B61', 'B66'],
  'Vernieling c.q. zaakbeschadiging': ['C20', 'C30', 'C40', 'F11'],
  Zakkenrollerij: ['A40'],
  'Burengerucht (relatieproblemen)': ['F95', 'burengeruchtrelatieproblemen'],
  'Melding overlastgevende jeugd': ['E35'],
  'Overlast door verward/overspannen persoon': ['E33'],
  'Overlast zwervers': ['E41'],
  'Vandalisme/baldadigheid': ['vandalismebaldadigheid'],
};
const SUMS: Record<string, readonly string[]> = {
  'Drugshandel (sum)': ['F40', 'F41', 'F42', 'F43', 'F44', 'F45'],
  'Drugs/drankoverlast (sum)': ['E38', 'F010', 'F47', 'aantreffendrugsgeenverdachte'],
};

const rows = servedRows('politie.csv.gz').map((row) => ({
  key: row['Incidentsoort code'] || plain(row['Incidentsoort']!),
  ...readMoment(row['Begin-pleegdatum/tijd']!),
}));

function counted(keys: readonly string[]): number[] {
  return YEARS.map((year) => rows.filter((row) => row.year === year && row.month <= 9 && keys.includes(row.key)).length);
}

describe('the served registrations January-September', () => {
  test.each(golden)('$label equals the plan', ({ label, counts }) => {
    expect(counted(CLASSES[label] ?? SUMS[label]!)).toEqual(counts);
  });

  test('there is no class outside the plan', () => {
    const known = new Set(Object.values(CLASSES).flat());
    expect(rows.filter((row) => !known.has(row.key))).toEqual([]);
  });
});

describe('the rows of the plan in the reference data', () => {
  test('hold the figures of the plan', () => {
    expect(PLAN_ROWS.map(({ counts }) => counts)).toEqual(
      golden.filter(({ label }) => !label.includes('(sum)')).map(({ counts }) => counts),
    );
  });

  test('add up to its sums', () => {
    const sums = PLAN_SUMS.map(({ id }) =>
      YEARS.map((_, i) => PLAN_ROWS.filter((row) => row.sum === id).reduce((total, row) => total + row.counts[i]!, 0)),
    );
    expect(sums).toEqual(golden.filter(({ label }) => label.includes('(sum)')).map(({ counts }) => counts));
  });
});
