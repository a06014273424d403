import { readFileSync } from 'node:fs';
import type { Boundaries } from '../../src/domain/area.ts';

const FILE = new URL('../../public/demo/boundaries.json', import.meta.url);

/** The schematic buurten of the demo city, as they are served. */
export function demoBoundaries(): Boundaries {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Boundaries;
}
