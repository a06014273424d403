import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeBoundaries } from './demo-city/boundaries.ts';
import { makeCity } from './demo-city/city.ts';
import { demoBoundaries } from './demo-city/demo-boundaries.ts';
import { DEMO_SEED, demoFiles } from './demo-city/demo-files.ts';
import { inspectionFiles } from './demo-city/inspections/inspection-files.ts';
import { landOf } from './demo-city/land.ts';
import { demoMapping } from './demo-city/mappings.ts';

const folder = new URL('../public/demo/', import.meta.url);
mkdirSync(new URL('inspections/', folder), { recursive: true });
writeFileSync(new URL('boundaries.json', folder), `${JSON.stringify(makeBoundaries())}\n`);
const files = demoFiles(DEMO_SEED);
const boundaries = demoBoundaries();
const inspections = inspectionFiles(makeCity(DEMO_SEED, boundaries), landOf(boundaries));
for (const { name, bytes } of [...files, ...inspections]) {
  writeFileSync(new URL(name, folder), bytes);
  console.log(`${String(bytes.length).padStart(9)} bytes  ${fileURLToPath(new URL(name, folder))}`);
}

const rows = files.filter(({ name }) => name.endsWith('.csv.gz'));
const mappings = await Promise.all(rows.map(async ({ name, bytes }) => [name, await demoMapping(name, bytes)]));
writeFileSync(new URL('mappings.json', folder), `${JSON.stringify(Object.fromEntries(mappings))}\n`);
