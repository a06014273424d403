import { readFileSync } from 'node:fs';
import type { Boundaries } from '../../src/domain/area.ts';
import { readBoundaries } from '../../src/geo/boundaries.ts';

const FILE = new URL('../../public/demo/boundaries.json', import.meta.url);

/** The schematic buurten of the demo city, as they are served. */
export function demoBoundaries(): Boundaries {
  const outcome = readBoundaries(JSON.parse(readFileSync(FILE, 'utf8')), 'boundaries.json');
  if (!outcome.ok) throw new Error(`The demo boundaries cannot be read: ${outcome.issue.what}`);
  return outcome.value;
}
