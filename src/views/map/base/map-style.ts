import type { GeoJSONSourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Boundaries, MultiPolygon } from '../../../domain/area.ts';
import { outerBorder } from './outer-border.ts';
import type { Palette } from './palette.ts';

type Data = Exclude<GeoJSONSourceSpecification['data'], string>;
type Coordinates = Extract<Data, { type: 'MultiPolygon' }>['coordinates'];
const polygons = (shapes: readonly MultiPolygon[]): Data => ({
  type: 'MultiPolygon',
  coordinates: shapes.flat() as unknown as Coordinates,
});

/** What each source of the base map holds. */
export function baseData(boundaries: Boundaries): Readonly<Record<'buurten' | 'water' | 'city' | 'lines', Data>> {
  const lines = outerBorder(boundaries.shapes) as unknown as Extract<Data, { type: 'MultiLineString' }>['coordinates'];
  return {
    buurten: polygons(boundaries.shapes),
    water: polygons(boundaries.water.map((water) => water.shape)),
    city: { type: 'MultiLineString', coordinates: lines },
    lines: { type: 'MultiLineString', coordinates: (boundaries.lines ?? []).map(({ line }) => line.map(([lng, lat]) => [lng, lat])) },
  };
}

/** Which colour each layer takes; used to build the style and to change its theme. */
export const PAINTED = [
  { layer: 'out', property: 'background-color', color: 'out' },
  { layer: 'land', property: 'fill-color', color: 'land' },
  { layer: 'water', property: 'fill-color', color: 'water' },
  { layer: 'borders', property: 'line-color', color: 'border' },
  { layer: 'city', property: 'line-color', color: 'city' },
  { layer: 'lines', property: 'line-color', color: 'city' },
] as const satisfies readonly { readonly layer: string; readonly property: string; readonly color: keyof Palette }[];

/** Grey base: land, water, borders. The cells go under `water`. Names, outlines and numbers are drawn over the map. */
export function baseStyle(boundaries: Boundaries, palette: Palette): StyleSpecification {
  const data = baseData(boundaries);
  const source = (name: keyof typeof data): GeoJSONSourceSpecification => ({ type: 'geojson', data: data[name], tolerance: 0.2 });
  return {
    version: 8,
    sources: { buurten: source('buurten'), water: source('water'), city: source('city'), lines: source('lines') },
    layers: [
      { id: 'out', type: 'background', paint: { 'background-color': palette.out } },
      { id: 'land', type: 'fill', source: 'buurten', paint: { 'fill-color': palette.land, 'fill-antialias': false } },
      { id: 'water', type: 'fill', source: 'water', paint: { 'fill-color': palette.water } },
      { id: 'borders', type: 'line', source: 'buurten', paint: { 'line-color': palette.border, 'line-width': 0.8 } },
      {
        id: 'city',
        type: 'line',
        source: 'city',
        paint: { 'line-color': palette.city, 'line-width': 1.5, 'line-dasharray': [3.3, 2] },
      },
      { id: 'lines', type: 'line', source: 'lines', paint: { 'line-color': palette.city, 'line-width': 2.5 } },
    ],
  };
}
