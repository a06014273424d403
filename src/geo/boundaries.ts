import type { Boundaries, BuurtCode, MultiPolygon, WijkCode } from '../domain/area.ts';
import { bad, good, type Outcome } from '../domain/issue.ts';
import { BOUNDARY_ISSUES } from '../domain/text/boundaries.ts';
import { type BuurtRecord, readBuurtRecord } from './boundaries/buurt-record.ts';
import { coordinatesOf, readShape, toDegrees } from './boundaries/read-shape.ts';
import { labelPoint } from './polygon/label-point.ts';

interface Found {
  readonly record: BuurtRecord;
  readonly shape: MultiPolygon;
}

function featuresOf(geojson: unknown): readonly unknown[] | null {
  if (typeof geojson !== 'object' || geojson === null || !('features' in geojson)) return null;
  return Array.isArray(geojson.features) ? geojson.features : null;
}

/** Buurten in order of code, the parts of one buurt together; features that are no buurt are left out. */
function collect(features: readonly unknown[], municipality: string | null, file: string): Outcome<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const feature of features) {
    const { properties, geometry } = (feature ?? {}) as { properties?: unknown; geometry?: unknown };
    const record = readBuurtRecord(properties);
    if (!record || (municipality !== null && record.municipality !== municipality)) continue;
    const shape = readShape(geometry);
    if (!shape) return bad(BOUNDARY_ISSUES.noShape(file, record.name));
    const key = `${record.code} ${record.isWater}`;
    const before = found.get(key);
    found.set(key, { record, shape: before ? [...before.shape, ...shape] : shape });
  }
  return good([...found.values()].sort((a, b) => (a.record.code < b.record.code ? -1 : 1)));
}

function wijkenOf(land: readonly Found[]): Boundaries['wijken'] {
  const names = new Map<string, string>();
  for (const { record } of land) names.set(record.wijk, names.get(record.wijk) || record.wijkName);
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, name]) => ({ code: code as WijkCode, name: name || code }));
}

function assemble(found: readonly Found[], file: string): Boundaries {
  const land = found.filter(({ record }) => !record.isWater);
  const { municipality, municipalityName } = land[0]!.record;
  return {
    municipality: { code: municipality, name: municipalityName || municipality },
    wijken: wijkenOf(land),
    buurten: land.map(({ record, shape }) => ({
      code: record.code as BuurtCode,
      name: record.name,
      wijk: record.wijk as WijkCode,
      inhabitants: record.inhabitants,
      label: labelPoint(shape),
    })),
    shapes: land.map(({ shape }) => shape),
    water: found.filter(({ record }) => record.isWater).map(({ record, shape }) => ({ name: record.name, shape })),
    origin: { kind: 'official', attribution: 'CBS / Kadaster, CC BY 4.0', file },
  };
}

/**
 * Buurten of one municipality from a parsed GeoJSON FeatureCollection of CBS or PDOK. RD or WGS84 (also with latitude first)
 * is told from the values; any year's property names; features marked as water are kept for drawing only. A file with several
 * municipalities needs `municipality` (`GM0935`).
 */
export function readBoundaries(geojson: unknown, file: string, municipality: string | null = null): Outcome<Boundaries> {
  const features = featuresOf(geojson);
  if (!features) return bad(BOUNDARY_ISSUES.notGeoJson(file));
  const collected = collect(features, municipality, file);
  if (!collected.ok) return collected;
  const found = collected.value;
  if (!found.some(({ record }) => !record.isWater)) return bad(BOUNDARY_ISSUES.noBuurten(file));
  const codes = [...new Set(found.map(({ record }) => record.municipality))];
  if (codes.length > 1) return bad(BOUNDARY_ISSUES.manyMunicipalities(file, codes));
  const coordinates = coordinatesOf(found.map(({ shape }) => shape));
  if (!coordinates) return bad(BOUNDARY_ISSUES.unknownCoordinates(file));
  return good(
    assemble(
      found.map(({ record, shape }) => ({ record, shape: toDegrees(shape, coordinates) })),
      file,
    ),
  );
}
