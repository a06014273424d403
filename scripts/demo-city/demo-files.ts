import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync, strToU8 } from 'fflate';
import type { WorkFact } from '../../src/domain/work/work-fact.ts';
import { type City, makeCity } from './city.ts';
import { demoBoundaries } from './demo-boundaries.ts';
import { meldingenCsv } from './export-meldingen.ts';
import { policeCsv } from './export-police.ts';
import { type DemoTable, demoTables } from './indicators.ts';
import { regionTable } from './region.ts';
import { demoWork } from './work/demo-work.ts';

/** The seed of the city that is served: chosen because its last month has new, growing, lasting, shrinking and ended hotspots. */
export const DEMO_SEED = 2;

export interface DemoFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

// A fixed time in the header, so that the same city gives the same bytes.
const zipped = (text: string): Uint8Array => gzipSync(strToU8(text), { level: 9, mtime: '2026-11-02T00:00:00Z' });
const jsonBytes = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

/** A fact a line. */
const workBytes = (facts: readonly WorkFact[]): Uint8Array => strToU8(`[\n${facts.map((fact) => JSON.stringify(fact)).join(',\n')}\n]\n`);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function manifestOf(city: City, files: readonly DemoFile[], tables: readonly DemoTable[]): unknown {
  const figuresOf = (name: string) => tables.find((table) => table.name === name)?.figures;
  const count = (source: string): number => city.incidents.filter((incident) => incident.source === source).length;
  return {
    label: city.truth.label,
    seed: city.seed,
    period: { from: city.truth.from, to: city.truth.to },
    counts: { melding: count('melding'), politie: count('politie') },
    files: files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
      ...(name.endsWith('.gz') && { unpacked: sha256(gunzipSync(bytes)) }),
      ...(figuresOf(name) && { figures: figuresOf(name) }),
    })),
  };
}

/** Every file of the demo city but its boundaries, byte for byte the same for the same seed. */
export function demoFiles(seed: number): DemoFile[] {
  const boundaries = demoBoundaries();
  const city = makeCity(seed, boundaries);
  const tables = [...demoTables(boundaries), regionTable(city)];
  const files: DemoFile[] = [
    { name: 'meldingen.csv.gz', bytes: zipped(meldingenCsv(city.incidents)) },
    { name: 'politie.csv.gz', bytes: zipped(policeCsv(city.incidents, boundaries)) },
    { name: 'truth.json', bytes: jsonBytes(city.truth) },
    { name: 'work.json', bytes: workBytes(demoWork(city, boundaries)) },
    ...tables.map(({ name, text }) => ({ name, bytes: strToU8(text) })),
  ];
  return [...files, { name: 'manifest.json', bytes: jsonBytes(manifestOf(city, files, tables)) }];
}
