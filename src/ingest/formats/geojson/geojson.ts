import { IMPORT_ISSUES } from '../../../domain/text/import.ts';
import type { ByteSource } from '../../bytes/byte-source.ts';
import { decoded, detectEncoding } from '../../bytes/encoding.ts';
import type { EncodingName } from '../../inspection.ts';
import { LIMITS } from '../../limits.ts';
import { Refusal } from '../../refusal.ts';
import { isBlankRow, type Pace, type RowSink, type Table } from '../../rows/table.ts';
import { cellText } from '../cell-text.ts';
import type { Format } from '../format.ts';
import { FeatureStream } from './feature-stream.ts';

interface Point {
  readonly properties: ReadonlyMap<string, unknown>;
  readonly x: string;
  readonly y: string;
}

/** The coordinates of a point, of a collection of one point, or of no geometry at all; null for every other shape. */
function pointOf(geometry: { readonly type?: unknown; readonly coordinates?: unknown } | null | undefined): readonly unknown[] | null {
  if (!geometry) return [];
  const at = Array.isArray(geometry.coordinates) ? (geometry.coordinates as readonly unknown[]) : [];
  if (geometry.type === 'Point') return at;
  return geometry.type === 'MultiPoint' && at.length === 1 && Array.isArray(at[0]) ? (at[0] as readonly unknown[]) : null;
}

/** A feature with a point, or without any geometry; null when it is something else. */
function readPoint(text: string): Point | null {
  try {
    const feature = JSON.parse(text) as {
      type?: unknown;
      properties?: unknown;
      geometry?: { type?: unknown; coordinates?: unknown } | null;
    };
    const { geometry } = feature;
    if (feature.type !== 'Feature') return null;
    const at = pointOf(geometry);
    if (!at) return null;
    const properties = new Map(Object.entries((feature.properties ?? {}) as Record<string, unknown>));
    return { properties, x: cellText(at[0]), y: cellText(at[1]) };
  } catch {
    return null;
  }
}

class Enough extends Error {}

async function firstPoints(
  source: ByteSource,
  encoding: EncodingName,
): Promise<{ headers: Set<string>; points: number; features: number }> {
  const headers = new Set<string>();
  let points = 0;
  let features = 0;
  const stream = new FeatureStream((text) => {
    features++;
    const point = text === 'overlong' ? null : readPoint(text);
    if (point?.x) points++;
    for (const key of point?.properties.keys() ?? []) headers.add(key);
    if (headers.size > LIMITS.columns) throw new Refusal(IMPORT_ISSUES.tooManyColumns);
    if (features >= 2_000) throw new Enough();
  });
  try {
    for await (const piece of decoded(source, encoding)) stream.push(piece);
  } catch (fault) {
    if (!(fault instanceof Enough)) throw fault;
  }
  return { headers, points, features };
}

async function readRows(source: ByteSource, encoding: EncodingName, keys: readonly string[], sink: RowSink, pace: Pace): Promise<void> {
  let position = 0;
  const stream = new FeatureStream((text) => {
    position++;
    const point = text === 'overlong' ? null : readPoint(text);
    if (!point) {
      sink.broken(position, 'feature', '');
      return;
    }
    const cells = keys.map((key) => cellText(point.properties.get(key)));
    cells.push(point.x, point.y);
    if (isBlankRow(cells)) sink.notData(position, 'blank');
    else sink.row(cells, position);
  });
  for await (const piece of decoded(source, encoding, pace.onRead)) {
    await pace.pause();
    stream.push(piece);
  }
}

async function open(source: ByteSource): Promise<Table> {
  const encoding = await detectEncoding(source);
  const { headers, points, features } = await firstPoints(source, encoding);
  if (features === 0) throw new Refusal(IMPORT_ISSUES.json);
  if (points === 0) throw new Refusal(IMPORT_ISSUES.geojsonNoPoints);
  const keys = [...headers];
  return {
    facts: { format: 'geojson', encoding, delimiter: null, packed: source.packed, sheet: null, sheets: [] },
    headers: [...keys, 'longitude', 'latitude'],
    bytes: source.total,
    read: (sink, pace) => readRows(source, encoding, keys, sink, pace),
  };
}

/** GeoJSON with points; a line of the account is the position of the feature. */
export const GEOJSON: Format = { name: 'geojson', content: 'json', open };
