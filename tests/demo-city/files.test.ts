import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import { makeCity } from '../../scripts/demo-city/city.ts';
import { demoBoundaries } from '../../scripts/demo-city/demo-boundaries.ts';
import { DEMO_SEED, demoFiles } from '../../scripts/demo-city/demo-files.ts';
import { landOf } from '../../scripts/demo-city/land.ts';
import { CATEGORIES } from '../../src/domain/reference.ts';
import { readMoment, servedHeader, servedManifest, servedRows } from './served.ts';

// A city takes a second; several test files at once take longer.
vi.setConfig({ testTimeout: 60_000 });

const served = (name: string): Buffer => readFileSync(new URL(`../../public/demo/${name}`, import.meta.url));
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the served files', () => {
  test('are the files that the script makes, byte for byte, twice', () => {
    const once = demoFiles(DEMO_SEED);
    const again = demoFiles(DEMO_SEED);
    for (const [i, { name, bytes }] of once.entries()) {
      expect(sha(again[i]!.bytes), name).toBe(sha(bytes));
      expect(sha(served(name)), `${name}: run npm run demo`).toBe(sha(bytes));
    }
  });

  test('match the manifest and stay under 8 MB', () => {
    const manifest = servedManifest();
    expect(manifest.label).toBe('synthetische gegevens');
    let total = statSync(new URL('../../public/demo/boundaries.json', import.meta.url)).size;
    for (const { name, bytes, sha256 } of manifest.files) {
      expect(sha(served(name))).toBe(sha256);
      expect(served(name).length).toBe(bytes);
      total += bytes;
    }
    expect(total).toBeLessThan(8e6);
    expect(servedRows('meldingen.csv.gz')).toHaveLength(manifest.counts.melding);
    expect(servedRows('politie.csv.gz')).toHaveLength(manifest.counts.politie);
  });

  test('give every row its own number, and repeats the number of an earlier report', () => {
    for (const [name, column] of [
      ['meldingen.csv.gz', 'Meldnummer'],
      ['politie.csv.gz', 'Incident Identificatie'],
    ] as const) {
      const numbers = servedRows(name).map((row) => row[column]);
      expect(new Set(numbers).size).toBe(numbers.length);
    }
    const seen = new Set<string>();
    let repeats = 0;
    for (const row of servedRows('meldingen.csv.gz')) {
      if (row['Hoofdmelding']) {
        repeats++;
        expect(seen.has(row['Hoofdmelding'])).toBe(true);
      }
      seen.add(row['Meldnummer']!);
    }
    expect(repeats).toBeGreaterThan(500);
  });

  test('hold no person, no address and a category that the table knows', () => {
    const empty = ['Pleegstraatnaam', 'Pleeghuisnummer met toev.', 'Pleegpostcode', 'Verdachten', 'Aanhoudingen'];
    const rows = servedRows('politie.csv.gz');
    expect(rows.every((row) => empty.every((column) => row[column] === ''))).toBe(true);
    const labels = new Set(CATEGORIES.filter(({ source }) => source === 'melding').map(({ label }) => label));
    expect(servedRows('meldingen.csv.gz').every((row) => labels.has(row['Subcategorie']!))).toBe(true);
  });

  test('never end before they begin, nor are known before they end', () => {
    for (const row of servedRows('politie.csv.gz')) {
      const begin = readMoment(row['Begin-pleegdatum/tijd']!).minute;
      const end = readMoment(row['Eind-pleegdatum/tijd']!).minute;
      if (end < begin || readMoment(row['Kennisnamedatum/tijd']!).minute < end) throw new Error(JSON.stringify(row));
    }
  });
});

const schema = '../shared/reference/codes/politie_bvh_export_schema.json';
describe.skipIf(!existsSync(schema))('the layout of the police', () => {
  test('is that of a real export, 33 columns', () => {
    const { kolommen } = JSON.parse(readFileSync(schema, 'utf8')) as { kolommen: [string, string][] };
    expect(servedHeader('politie.csv.gz')).toEqual(kolommen.map(([name]) => name));
    expect(servedHeader('politie.csv.gz')).toHaveLength(33);
  });
});

describe('the ground', () => {
  const boundaries = demoBoundaries();
  const land = landOf(boundaries);

  test('is that of 44 buurten in 7 wijken', () => {
    expect(boundaries.buurten).toHaveLength(44);
    expect(new Set(boundaries.buurten.map(({ wijk }) => wijk)).size).toBe(7);
    expect(boundaries.wijken).toHaveLength(7);
  });

  test.each([1, 5])('every located incident of seed %i lies on dry ground in the municipality', (seed) => {
    const located = makeCity(seed).incidents.filter(({ lng }) => !Number.isNaN(lng));
    expect(located.length).toBeGreaterThan(40_000);
    expect(located.filter(({ lng, lat }) => land.buurtAt(lng, lat) < 0)).toEqual([]);
  });

  test('another seed is another city', () => {
    const places = (seed: number) => new Set(makeCity(seed).incidents.map(({ x, y }) => `${x},${y}`));
    const one = places(1);
    const other = places(2);
    const common = [...one].filter((place) => other.has(place));
    expect(common.length).toBeLessThan(0.1 * one.size);
  });
});
