import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBoundaryFile } from '../../src/ingest/boundary-file.ts';
import { zippedShapefile } from './fixtures/shapefile.ts';

const fieldsOf = (code: string, name: string) => ({
  BU_CODE: code,
  BU_NAAM: name,
  WK_CODE: code.replace('BU', 'WK').slice(0, 8),
  GM_CODE: 'GM0935',
  GM_NAAM: 'Maastricht',
  H2O: 'NEE',
});
const SQUARES = [
  { x: 176_000, y: 317_000, side: 500, fields: fieldsOf('BU09350000', 'Binnenstad') },
  { x: 176_500, y: 317_000, side: 500, fields: fieldsOf('BU09350001', 'Jekerkwartier') },
];

const geojson = (): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: SQUARES.map(({ x, y, side, fields }) => ({
      type: 'Feature',
      properties: fields,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [x, y],
            [x, y + side],
            [x + side, y + side],
            [x + side, y],
            [x, y],
          ],
        ],
      },
    })),
  });

describe('boundaries', () => {
  it.each<[string, () => Uint8Array<ArrayBuffer>]>([
    ['a zipped shapefile', () => zippedShapefile(SQUARES)],
    ['GeoJSON', () => strToU8(geojson()) as Uint8Array<ArrayBuffer>],
    ['GeoJSON in gzip', () => gzipSync(strToU8(geojson())) as Uint8Array<ArrayBuffer>],
    ['GeoJSON in zip', () => zipSync({ 'buurten.geojson': strToU8(geojson()) }) as Uint8Array<ArrayBuffer>],
  ])('are read from %s, in RD', async (_, bytes) => {
    const outcome = await readBoundaryFile(new Blob([bytes()]), 'buurten');
    if (!outcome.ok) throw new Error(outcome.issue.code);
    expect(outcome.value.buurten.map(({ code, name }) => [code, name])).toEqual([
      ['BU09350000', 'Binnenstad'],
      ['BU09350001', 'Jekerkwartier'],
    ]);
    // CBS puts (176428, 317671) at 5.691443, 50.848476; the corner lies 428 m west (0.00608 degree) and 671 m south (0.00603 degree) of it
    const [lng, lat] = outcome.value.shapes[0]![0]![0]![0]!;
    expect(lng).toBeCloseTo(5.6854, 3);
    expect(lat).toBeCloseTo(50.8424, 3);
  });
});
