import type { BarrierLine, Boundaries } from '../domain/area.ts';
import { bad, good, type Outcome } from '../domain/issue.ts';
import { IMPORT_ISSUES } from '../domain/text/import.ts';
import { SITE_ISSUES } from '../domain/text/site-import.ts';
import { readBarrierLines } from '../geo/boundaries/read-lines.ts';
import { readBoundaries } from '../geo/boundaries.ts';
import { readTerrains, type Terrain } from '../geo/terrains.ts';
import { type ByteSource, gzipSource, headOf, plainSource } from './bytes/byte-source.ts';
import { sniff } from './bytes/sniff.ts';
import { zipEntries, zipSource } from './bytes/zip-directory.ts';
import { readShapefile } from './formats/shapefile.ts';
import { answered, Refusal } from './refusal.ts';

const LARGEST = 128 * 2 ** 20;

async function parseJson(source: ByteSource): Promise<unknown> {
  const blob = await source.blob();
  if (blob.size > LARGEST) throw new Refusal(IMPORT_ISSUES.boundaryTooLarge);
  try {
    return JSON.parse((await blob.text()).replace(/^\ufeff/, '')) as unknown;
  } catch {
    throw new Refusal(IMPORT_ISSUES.boundaryFormat);
  }
}

async function readGeometry(file: Blob, name: string): Promise<unknown> {
  const source = plainSource(file, name);
  const found = sniff(await headOf(source));
  if ('issue' in found) throw new Refusal(found.issue);
  if (found.content === 'json') return parseJson(source);
  if (found.content === 'gzip') return parseJson(gzipSource(file, name));
  if (found.content !== 'zip') throw new Refusal(IMPORT_ISSUES.boundaryFormat);
  const entries = await zipEntries(file);
  const json = entries.find((entry) => /\.(geo)?json$/i.test(entry.name));
  return json && !entries.some((entry) => /\.shp$/i.test(entry.name)) ? parseJson(zipSource(file, json)) : readShapefile(file);
}

/** Lines that people do not cross, from the same kinds of file. */
export async function readLineFile(file: Blob, name: string): Promise<Outcome<readonly BarrierLine[]>> {
  const read = await answered(() => readGeometry(file, name));
  return read.ok ? readBarrierLines(read.value, name) : bad(read.issue);
}

/** Buurten from a GeoJSON file (plain, gzip or zip) or a zipped shapefile, in RD or WGS84. */
export async function readBoundaryFile(file: Blob, name: string): Promise<Outcome<Boundaries>> {
  const read = await answered(() => readGeometry(file, name));
  return read.ok ? readBoundaries(read.value, name) : bad(read.issue);
}

/** Business parks and other areas of one's own, from the same kinds of file. */
export async function readTerrainFile(file: Blob, name: string): Promise<Outcome<readonly Terrain[]>> {
  const read = await answered(() => readGeometry(file, name));
  if (!read.ok) return bad(read.issue);
  const terrains = readTerrains(read.value);
  return terrains ? good(terrains) : bad(SITE_ISSUES.noTerrains);
}
