import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoMapping } from '../../scripts/demo-city/mappings.ts';

const served = (name: string): Buffer => readFileSync(new URL(`../../public/demo/${name}`, import.meta.url));

test.each(['meldingen.csv.gz', 'politie.csv.gz'])('the mapping served for %s is the one that looking at the file gives', async (name) => {
  const mappings = JSON.parse(served('mappings.json').toString('utf8')) as Record<string, unknown>;
  expect(await demoMapping(name, new Uint8Array(served(name)))).toEqual(mappings[name]);
});
