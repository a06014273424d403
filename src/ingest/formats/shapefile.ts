import { combine, parseDbf, parseShp } from 'shpjs';
import { IMPORT_ISSUES } from '../../domain/text/import.ts';
import { type ZipEntry, zipEntries, zipSource } from '../bytes/zip-directory.ts';
import { Refusal } from '../refusal.ts';

const LARGEST = 200 * 2 ** 20;

async function bytesOf(file: Blob, entry: ZipEntry): Promise<Uint8Array> {
  if (entry.size > LARGEST) throw new Refusal(IMPORT_ISSUES.boundaryTooLarge);
  return new Uint8Array(await (await zipSource(file, entry).blob()).arrayBuffer());
}

/** One shapefile in a zip; of the CBS files (gemeenten, wijken, buurten) the buurten. */
function chooseShape(entries: readonly ZipEntry[]): ZipEntry {
  const shapes = entries.filter((entry) => /\.shp$/i.test(entry.name));
  const chosen = shapes.find((entry) => /buurt/i.test(entry.name)) ?? shapes[0];
  if (!chosen) throw new Refusal(IMPORT_ISSUES.boundaryFormat);
  return chosen;
}

/**
 * A zipped shapefile as a GeoJSON FeatureCollection. The `.prj` is left aside on purpose: the usual ones for RD lack the
 * seven parameters and put everything 100 m off; `geo` converts RD exactly.
 */
export async function readShapefile(file: Blob): Promise<unknown> {
  const entries = await zipEntries(file);
  const shape = chooseShape(entries);
  const sibling = (extension: string): ZipEntry | undefined => {
    const name = shape.name.replace(/\.shp$/i, extension).toLowerCase();
    return entries.find((entry) => entry.name.toLowerCase() === name);
  };
  const table = sibling('.dbf');
  const pages = sibling('.cpg');
  if (!table) throw new Refusal(IMPORT_ISSUES.boundaryFormat);
  const [shp, dbf, cpg] = [await bytesOf(file, shape), await bytesOf(file, table), pages ? await bytesOf(file, pages) : undefined];
  try {
    return combine([parseShp(shp), parseDbf(dbf, cpg)]);
  } catch {
    throw new Refusal(IMPORT_ISSUES.packedDamaged);
  }
}
