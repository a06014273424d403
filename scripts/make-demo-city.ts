import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeBoundaries } from './demo-city/boundaries.ts';
import { DEMO_SEED, demoFiles } from './demo-city/demo-files.ts';

const folder = new URL('../public/demo/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('boundaries.json', folder), `${JSON.stringify(makeBoundaries())}\n`);
for (const { name, bytes } of demoFiles(DEMO_SEED)) {
  writeFileSync(new URL(name, folder), bytes);
  console.log(`${String(bytes.length).padStart(9)} bytes  ${fileURLToPath(new URL(name, folder))}`);
}
