import type { BarrierLine } from '../../domain/area.ts';
import { bad, good, type Outcome } from '../../domain/issue.ts';
import { LINE_ISSUES } from '../../domain/text/barrier-lines.ts';
import { coordinatesOf, toDegrees } from './read-shape.ts';

type Pair = readonly [number, number];

const NAMES = ['name', 'naam', 'NAAM', 'NAME', 'railway', 'spoor', 'ref'];

function nameOf(properties: unknown): string {
  const values = (properties ?? {}) as Record<string, unknown>;
  const found = NAMES.map((name) => values[name]).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim() : '';
}

/** Lines of a geometry as they are written, heights left out; none when it holds no line. */
function linesOf(geometry: unknown): Pair[][] {
  if (typeof geometry !== 'object' || geometry === null || !('type' in geometry) || !('coordinates' in geometry)) return [];
  const { type, coordinates } = geometry;
  const lines = type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [];
  if (!Array.isArray(lines)) return [];
  const isPoint = (point: unknown): point is Pair => Array.isArray(point) && Number.isFinite(point[0]) && Number.isFinite(point[1]);
  return lines
    .filter((line): line is Pair[] => Array.isArray(line) && line.length >= 2 && line.every(isPoint))
    .map((line) => line.map(([a, b]) => [a, b] as const));
}

/** Lines of a parsed GeoJSON file in RD or WGS84; other shapes are passed over. */
export function readBarrierLines(geojson: unknown, file: string): Outcome<readonly BarrierLine[]> {
  const found = geojson as { features?: unknown; type?: unknown } | null;
  const features = Array.isArray(found?.features) ? found.features : [found];
  const lines = features.flatMap((feature: unknown) => {
    const { properties, geometry = feature } = (feature ?? {}) as { properties?: unknown; geometry?: unknown };
    return linesOf(geometry).map((line) => ({ name: nameOf(properties), line }));
  });
  if (lines.length === 0) return bad(LINE_ISSUES.noLines(file));
  const coordinates = coordinatesOf(lines.map(({ line }) => [[line]]));
  if (!coordinates) return bad(LINE_ISSUES.unknownCoordinates(file));
  return good(lines.map(({ name, line }) => ({ name, line: toDegrees([[line]], coordinates)[0]![0]! })));
}
