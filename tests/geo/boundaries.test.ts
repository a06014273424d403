import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Boundaries } from '../../src/domain/area.ts';
import type { Outcome } from '../../src/domain/issue.ts';
import { readBarrierLines } from '../../src/geo/boundaries/read-lines.ts';
import { readBoundaries } from '../../src/geo/boundaries.ts';
import { createLocator } from '../../src/geo/locate.ts';
import { buildStudyArea } from '../../src/geo/study-area.ts';

type Properties = Record<string, unknown>;

/** A square of 1 km in RD, its south-west corner given. */
const square = (x: number, y: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + 1000, y],
      [x + 1000, y + 1000],
      [x, y + 1000],
      [x, y],
    ],
  ],
});
const feature = (properties: Properties, geometry: unknown = square(176_000, 317_000)) => ({ type: 'Feature', properties, geometry });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const BINNENSTAD: Properties = { buurtcode: 'BU09350000', buurtnaam: 'Binnenstad', wijkcode: 'WK093500', gemeentecode: 'GM0935' };

function value(outcome: Outcome<Boundaries>): Boundaries {
  if (!outcome.ok) throw new Error(outcome.issue.what);
  return outcome.value;
}
const codeOf = (outcome: Outcome<Boundaries>) => (outcome.ok ? 'good' : outcome.issue.code);

describe('the properties of a buurt', () => {
  const spellings: Record<string, Properties> = {
    PDOK: {
      buurtcode: 'BU09350006',
      buurtnaam: 'Wyck',
      wijkcode: 'WK093500',
      gemeentecode: 'GM0935',
      gemeentenaam: 'Maastricht',
      aantalInwoners: 5630,
    },
    'CBS shapefile': {
      BU_CODE: 'BU09350006',
      BU_NAAM: 'Wyck',
      WK_CODE: 'WK093500',
      GM_CODE: 'GM0935',
      GM_NAAM: 'Maastricht',
      AANT_INW: 5630,
      H2O: 'NEE',
    },
    'CBS in small letters': {
      buurtcode: 'BU09350006 ',
      buurtnaam: 'Wyck',
      gemeentenaam: 'Maastricht',
      aantal_inwoners: '5630',
      water: 'NEE',
    },
    'CBS gebiedsindelingen': { statcode: 'BU09350006', statnaam: 'Wyck', gm_naam: 'Maastricht', inwoners: 5630 },
  };

  it.each(Object.entries(spellings))('are read in the spelling of %s', (_, properties) => {
    const { buurten, municipality, wijken } = value(readBoundaries(collection(feature(properties)), 'b.geojson'));
    expect(buurten[0]).toMatchObject({ code: 'BU09350006', name: 'Wyck', wijk: 'WK093500', inhabitants: 5630 });
    expect(municipality).toEqual({ code: 'GM0935', name: 'Maastricht' });
    expect(wijken).toEqual([{ code: 'WK093500', name: 'WK093500' }]);
  });

  it('keep the name of the wijk', () => {
    const read = value(readBoundaries(collection(feature({ ...BINNENSTAD, wijknaam: 'Wijk 00 Centrum' })), 'b.geojson'));
    expect(read.wijken).toEqual([{ code: 'WK093500', name: 'Wijk 00 Centrum' }]);
  });

  it.each([-99997, -99999999, null, '', 'x'])('take %s inhabitants as unknown', (inwoners) => {
    expect(value(readBoundaries(collection(feature({ ...BINNENSTAD, inwoners })), 'b.geojson')).buurten[0]!.inhabitants).toBe(null);
  });
});

describe('the shapes', () => {
  it('are the same from RD, from WGS84 and with latitude first', () => {
    const rd = value(readBoundaries(collection(feature(BINNENSTAD)), 'b.geojson'));
    const ring = rd.shapes[0]![0]![0]!;
    const again = (coordinates: unknown) =>
      value(readBoundaries(collection(feature(BINNENSTAD, { type: 'Polygon', coordinates })), 'b.geojson'));
    expect(again([ring]).shapes).toEqual(rd.shapes);
    expect(again([ring.map(([lng, lat]) => [lat, lng])]).shapes).toEqual(rd.shapes);
    expect(ring[0]![0]).toBeCloseTo(5.685, 2);
    expect(ring[0]![1]).toBeCloseTo(50.843, 2);
  });

  it('are put in order of code, parts of one buurt together, heights left out, open rings closed', () => {
    const open = {
      type: 'Polygon',
      coordinates: [
        square(178_000, 317_000)
          .coordinates[0]!.slice(0, 4)
          .map((point) => [...point, 45]),
      ],
    };
    const read = value(
      readBoundaries(
        collection(
          feature({ ...BINNENSTAD, buurtcode: 'BU09350101' }),
          feature(BINNENSTAD, open),
          feature(BINNENSTAD, square(176_000, 319_000)),
          feature({ naam: 'Gemeente Maastricht', statcode: 'GM0935' }),
        ),
        'b.geojson',
      ),
    );
    expect(read.buurten.map((buurt) => buurt.code)).toEqual(['BU09350000', 'BU09350101']);
    expect(read.shapes.map((shape) => shape.length)).toEqual([2, 1]);
    expect(read.shapes[0]![0]![0]!.map((point) => point.length)).toEqual([2, 2, 2, 2, 2]);
    expect(read.shapes[0]![0]![0]![0]).toEqual(read.shapes[0]![0]![0]![4]);
  });

  it('of water are kept for drawing only', () => {
    const water = feature({ ...BINNENSTAD, buurtcode: 'BU09359997', buurtnaam: 'Maas', water: 'JA' }, square(177_000, 317_000));
    const read = value(readBoundaries(collection(feature(BINNENSTAD), water), 'b.geojson'));
    expect(read.buurten.length).toBe(1);
    expect(read.water.map(({ name }) => name)).toEqual(['Maas']);
  });

  it('have their label inside, also when they are bent', () => {
    const bent = [
      [176_000, 317_000],
      [180_000, 317_000],
      [180_000, 321_000],
      [179_500, 321_000],
      [179_500, 317_500],
      [176_000, 317_500],
      [176_000, 317_000],
    ];
    const read = value(readBoundaries(collection(feature(BINNENSTAD, { type: 'Polygon', coordinates: [bent] })), 'b.geojson'));
    const { label } = read.buurten[0]!;
    expect([...createLocator(read, []).locate(Float64Array.of(label[0]), Float64Array.of(label[1])).buurt]).toEqual([0]);
  });
});

describe('a file that cannot be used', () => {
  const cases: readonly (readonly [string, unknown])[] = [
    ['boundaries.notGeoJson', null],
    ['boundaries.notGeoJson', { type: 'Topology' }],
    ['boundaries.noBuurten', collection()],
    ['boundaries.noBuurten', collection(feature({ wijkcode: 'WK093500' }), null, 7, feature({ buurtcode: 'x' }))],
    ['boundaries.manyMunicipalities', collection(feature(BINNENSTAD), feature({ buurtcode: 'BU03630000' }))],
    ['boundaries.noShape', collection(feature(BINNENSTAD, { type: 'Point', coordinates: [1, 2] }))],
    [
      'boundaries.noShape',
      collection(
        feature(BINNENSTAD, {
          type: 'Polygon',
          coordinates: [
            [
              [1, 2],
              [3, null],
            ],
          ],
        }),
      ),
    ],
    ['boundaries.noShape', collection({ type: 'Feature', properties: BINNENSTAD, geometry: null })],
    ['boundaries.unknownCoordinates', collection(feature(BINNENSTAD, square(633_000, 6_592_000)))],
  ];

  it.each(cases)('is refused with %s', (code, geojson) => {
    const outcome = readBoundaries(geojson, 'buurten.geojson');
    expect(codeOf(outcome)).toBe(code);
    if (!outcome.ok) expect(outcome.issue.what).toMatch(/buurten\.geojson/);
  });

  it('with several municipalities can be used when one is named', () => {
    const two = collection(feature(BINNENSTAD), feature({ buurtcode: 'BU03630000' }));
    expect(value(readBoundaries(two, 'nl.geojson', 'GM0363')).buurten.map((buurt) => buurt.code)).toEqual(['BU03630000']);
  });
});

const folder = new URL('../../../shared/data/maastricht-buurten/', import.meta.url);

describe.skipIf(!existsSync(folder))('the CBS map of Maastricht', () => {
  const read = (name: string) => value(readBoundaries(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), name));

  it.each(['buurten_rd.geojson', 'buurten_wgs84.geojson'])('%s has 44 buurten in 7 wijken', (name) => {
    const boundaries = read(name);
    expect(boundaries.buurten.length).toBe(44);
    expect(boundaries.wijken.length).toBe(7);
    expect(boundaries.municipality).toEqual({ code: 'GM0935', name: 'Maastricht' });
    expect(boundaries.origin).toEqual({ kind: 'official', attribution: 'CBS / Kadaster, CC BY 4.0', file: name });
  });

  it('gives 4,563 cells at resolution 10 and 655 at 9', () => {
    const boundaries = read('buurten_rd.geojson');
    expect(buildStudyArea(boundaries, 10).ids.length).toBe(4563);
    expect(buildStudyArea(boundaries, 9).ids.length).toBe(655);
  });

  it('has every label in its own buurt', () => {
    const boundaries = read('buurten_rd.geojson');
    const labels = boundaries.buurten.map((buurt) => buurt.label);
    const { buurt } = createLocator(boundaries, []).locate(
      Float64Array.from(labels, (label) => label[0]),
      Float64Array.from(labels, (label) => label[1]),
    );
    expect([...buurt]).toEqual(labels.map((_, i) => i));
  });
});

describe('lines that people do not cross', () => {
  const line = (coordinates: unknown, properties: unknown = {}, type = 'LineString') => ({
    type: 'Feature',
    properties,
    geometry: { type, coordinates },
  });
  const file = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
  const found = (geojson: unknown) => {
    const read = readBarrierLines(geojson, 'spoor.geojson');
    if (!read.ok) throw new Error(read.issue.code);
    return read.value;
  };

  it('are read from lines of one or more parts, with their name; other shapes are passed over', () => {
    const lines = found(
      file(
        line(
          [
            [5.7, 50.84],
            [5.71, 50.85, 12],
          ],
          { naam: 'Spoor' },
        ),
        line(
          [
            [
              [5.7, 50.8],
              [5.7, 50.81],
            ],
            [
              [5.71, 50.8],
              [5.71, 50.81],
            ],
          ],
          { name: 'A2' },
          'MultiLineString',
        ),
        line([5.7, 50.8], {}, 'Point'),
        line([[5.7, 50.8]], { naam: 'te kort' }),
      ),
    );
    expect(lines.map(({ name, line: points }) => [name, points.length])).toEqual([
      ['Spoor', 2],
      ['A2', 2],
      ['A2', 2],
    ]);
    expect(lines[0]!.line[1]).toEqual([5.71, 50.85]);
  });

  it('may be in RD: the station of Maastricht lies at 176,900, 317,900', () => {
    const [rd] = found(
      file(
        line([
          [176_900, 317_900],
          [177_000, 319_000],
        ]),
      ),
    );
    expect(rd!.line[0]![0]).toBeCloseTo(5.7, 1);
    expect(rd!.line[0]![1]).toBeCloseTo(50.85, 2);
  });

  it('say in Dutch why a file holds none', () => {
    expect(readBarrierLines(file(line([5.7, 50.8], {}, 'Point')), 'x')).toMatchObject({ ok: false, issue: { code: 'lines.none' } });
    expect(readBarrierLines(null, 'x')).toMatchObject({ ok: false, issue: { code: 'lines.none' } });
    expect(
      readBarrierLines(
        file(
          line([
            [0, 0],
            [1, 1],
          ]),
        ),
        'x',
      ),
    ).toMatchObject({ ok: false, issue: { code: 'lines.unknownCoordinates' } });
  });
});
