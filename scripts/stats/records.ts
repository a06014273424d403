import { fieldNamed } from './aliases.ts';
import { InputError } from './fields.ts';
import type { Method } from './method.ts';
import { type Coordinates, coordinatesOf, isCoordinateName } from './places.ts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const areRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.length > 0 && value.every(isRow);

/**
 * The input as one object with a list per field. A list without a name, a GeoJSON collection of points, and lists of objects
 * such as `{"points": [{"x": 1, "y": 2, "value": 3}]}` are taken apart; what a method does not read of an object is left aside.
 */
export function asColumns(source: unknown, method: Method): unknown {
  if (Array.isArray(source)) {
    if (areRows(source)) return columnsOf('records', source, {}, method);
    if (method.bare !== undefined) return { [method.bare]: source };
    throw new InputError('the input must be an object with fields, or a list of objects');
  }
  if (!isRow(source)) return source;
  if (source['type'] === 'FeatureCollection' && Array.isArray(source['features'])) {
    const { type: _type, features, name: _name, crs: _crs, bbox: _bbox, ...rest } = source;
    return columnsOf('features', features as readonly Row[], rest, method);
  }
  for (const [name, value] of Object.entries(source)) {
    const isOwn = method.objects?.includes(fieldNamed(name, method.fields) ?? name) ?? false;
    if (isOwn || !areRows(value)) continue;
    const { [name]: _taken, ...rest } = source;
    return columnsOf(name, value, rest, method);
  }
  return source;
}

function columnsOf(name: string, rows: readonly Row[], rest: Row, method: Method): Row {
  const own = method.objects?.[0];
  if (own !== undefined && !(own in rest)) return { [own]: rows, ...rest };
  const flat = rows.map((row) => (isRow(row['properties']) ? { ...row['properties'], geometry: row['geometry'] } : row));
  const columns: Record<string, unknown> = {};
  for (const key of new Set(flat.flatMap((row) => Object.keys(row)))) {
    if (!isCoordinateName(key) || !knowsPlaces(method)) addColumn(columns, key, flat, method);
  }
  if (knowsPlaces(method)) {
    const points = flat.map(coordinatesOf);
    if (points.every((point): point is Coordinates => point !== null)) columns['points'] = points.map(asPoint);
    else if (name === 'points' || points.some((point) => point !== null)) {
      const wrong = points.indexOf(null);
      throw new InputError(`entry ${wrong} of "${name}" must be [x, y] or {"x", "y"}, not ${JSON.stringify(rows[wrong])?.slice(0, 60)}`);
    }
  }
  if (Object.keys(columns).length === 0) throw new InputError(`the objects in "${name}" hold no field that ${method.name} reads`);
  return { ...columns, ...rest };
}

const knowsPlaces = (method: Method): boolean => 'points' in method.fields;

const asPoint = ({ x, y, degrees }: Coordinates): Row => (degrees ? { lng: x, lat: y } : { x, y });

function addColumn(columns: Record<string, unknown>, key: string, rows: readonly Row[], method: Method): void {
  const field = fieldNamed(key, method.fields);
  if (field !== undefined && !(field in columns)) columns[field] = rows.map((row) => row[key] ?? null);
}
