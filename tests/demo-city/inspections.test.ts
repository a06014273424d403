import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeCity } from '../../scripts/demo-city/city.ts';
import { demoBoundaries } from '../../scripts/demo-city/demo-boundaries.ts';
import { DEMO_SEED } from '../../scripts/demo-city/demo-files.ts';
import { inspectionFiles } from '../../scripts/demo-city/inspections/inspection-files.ts';
import { makeInspectionWorld } from '../../scripts/demo-city/inspections/inspection-world.ts';
import { landOf } from '../../scripts/demo-city/land.ts';
import type { LwoSignal } from '../../src/domain/inspection/lwo-signal.ts';
import type { InspectionResult } from '../../src/domain/inspection/result.ts';

const served = (name: string): Buffer => readFileSync(new URL(`../../public/demo/${name}`, import.meta.url));
const register = JSON.parse(served('inspections/register.json').toString('utf8')) as {
  label: string;
  signals: LwoSignal[];
  results: InspectionResult[];
};
const [header, ...lines] = served('inspections/locaties.csv').toString('utf8').trimEnd().split('\r\n');
const rows = lines.map((line) => Object.fromEntries(line.split(';').map((cell, i) => [header!.split(';')[i]!, cell])));
const boundaries = demoBoundaries();
const city = makeCity(DEMO_SEED, boundaries);
const land = landOf(boundaries);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the inspections of the demo city', () => {
  it('are served as the script makes them, byte for byte, twice', () => {
    const [once, again] = [inspectionFiles(city, land), inspectionFiles(city, land)];
    for (const [i, { name, bytes }] of once.entries()) {
      expect(hash(again[i]!.bytes), name).toBe(hash(bytes));
      expect(hash(served(name)), `${name}: run npm run demo`).toBe(hash(bytes));
    }
  });

  it('hold 1,400 storage units in complexes, two business parks and premises in the centre', () => {
    const storage = rows.filter((row) => row['Soort'] === 'Opslag of garagebox');
    expect(storage.reduce((sum, row) => sum + Number(row['Aantal eenheden']), 0)).toBe(1400);
    expect(storage.length).toBeLessThan(200);
    const parks = rows.filter((row) => row['Soort'] === 'Bedrijfspand').map((row) => row['Terrein']);
    expect([parks.filter((one) => one === 'Beatrixhaven').length, parks.filter((one) => one === 'Karosseer').length]).toEqual([90, 45]);
    expect(rows.filter((row) => row['Soort'] === 'Pand in de binnenstad')).toHaveLength(120);
  });

  it('hold the 322 units of 2024 and the cases of the plan: 45 in 2023, 68 in 2024', () => {
    expect(register.results.reduce((sum, { units }) => sum + units, 0)).toBe(322);
    expect(register.results.every(({ date }) => date.startsWith('2024-'))).toBe(true);
    const cases = (year: string) => register.signals.filter(({ date }) => date.startsWith(year)).length;
    expect([cases('2023'), cases('2024')]).toEqual([45, 68]);
    expect(new Set(register.signals.map(({ outcome }) => outcome)).size).toBe(8);
  });

  it('hold 1-2 finds in 100 units, over many cities', () => {
    let [finds, units] = [0, 0];
    for (let seed = 1; seed <= 6; seed++) {
      const world = makeInspectionWorld(seed, land, city.incidents);
      for (const site of world.sites) units += site.units;
      for (const one of world.finds.values()) finds += one.length;
    }
    expect(finds / units).toBeGreaterThan(0.01);
    expect(finds / units).toBeLessThan(0.02);
  });

  it('say nothing of what is to be found in the files that are read in', () => {
    expect(header).toBe('Nummer;Soort;Complex;Terrein;Aantal eenheden;Branche;X;Y;Laatste controle');
  });
});
