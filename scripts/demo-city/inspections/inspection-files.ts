import { strToU8 } from 'fflate';
import { BRANCH_TEXT, SITE_KIND_TEXT } from '../../../src/domain/text/inspection-words.ts';
import type { City } from '../city.ts';
import type { DemoFile } from '../demo-files.ts';
import type { Land } from '../land.ts';
import { type InspectionWorld, makeInspectionWorld } from './inspection-world.ts';

const SITE_HEADER = ['Nummer', 'Soort', 'Complex', 'Terrein', 'Aantal eenheden', 'Branche', 'X', 'Y', 'Laatste controle'];

const dutchDate = (iso: string | null): string => (iso === null ? '' : iso.split('-').reverse().join('-'));

/** The sites as a municipality would export them: `;`, RD, dd-mm-jjjj, CRLF. */
function sitesCsv({ sites }: InspectionWorld): string {
  const rows = sites.map(({ id, kind, name, terrain, units, branch, x, y, lastInspected }) => [
    id,
    SITE_KIND_TEXT[kind],
    name,
    terrain,
    String(units),
    BRANCH_TEXT[branch],
    String(x),
    String(y),
    dutchDate(lastInspected),
  ]);
  return `${[SITE_HEADER, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 1)}\n`);

/** The files of the inspections of the demo city, beside those of the incidents. */
export function inspectionFiles(city: City, land: Land): DemoFile[] {
  const world = makeInspectionWorld(city.seed, land, city.incidents);
  const { signals, results2024, finds } = world;
  const label = city.truth.label;
  return [
    { name: 'inspections/locaties.csv', bytes: strToU8(sitesCsv(world)) },
    { name: 'inspections/register.json', bytes: json({ label, signals, results: results2024 }) },
    { name: 'inspections/truth.json', bytes: json({ label, seed: city.seed, finds: Object.fromEntries(finds) }) },
  ];
}
