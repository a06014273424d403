import { mkdirSync, writeFileSync } from 'node:fs';
import type { Boundaries, BuurtCode, MultiPolygon, WijkCode } from '../../src/domain/area.ts';
import { lngLat, rdPoint } from '../../src/domain/place.ts';
import { rdToWgs84 } from '../../src/geo/rd.ts';
import { sharedRings } from './boundaries/border-arcs.ts';
import { shareOut } from './boundaries/raster.ts';
import { readSites } from './boundaries/sites.ts';
import { smoothLine } from './boundaries/smooth-line.ts';
import { banks, CANALS, MAAS, type Point } from './boundaries/water-course.ts';

/** Five decimals: about a metre. */
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function degrees([x, y]: Point): readonly [number, number] {
  const [lng, lat] = rdToWgs84(rdPoint(x, y));
  return [round(lng), round(lat)];
}

const area = (ring: readonly Point[]) =>
  ring.reduce((sum, [x, y], i) => sum + x * ring[(i + 1) % ring.length]![1] - y * ring[(i + 1) % ring.length]![0], 0);

/** Rings of one site, which is one piece: the largest is its outside, the others are holes. */
function shapeOf(rings: readonly (readonly Point[])[]): MultiPolygon {
  const [outside, ...holes] = rings.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
  return [[outside!, ...holes].map((ring) => ring.map(degrees))];
}

/**
 * Schematic boundaries of the demo city, the same at every call: names, codes, inhabitants and label points are facts of CBS,
 * every line is ours. Label points share out the plane by distance in relation to their reach, on their own bank of a
 * hand-typed Maas; buurten of both banks meet in the middle of the river, which is drawn over them.
 */
export function makeBoundaries(): Boundaries {
  const sites = readSites();
  const rings = sharedRings(shareOut(sites), sites.length, smoothLine);
  const wijken = new Map(sites.map((site) => [site.wijk, site.wijkName]));
  return {
    municipality: { code: 'GM0935', name: 'Maastricht' },
    wijken: [...wijken].map(([code, name]) => ({ code: code as WijkCode, name })),
    buurten: sites.map((site) => ({
      code: site.code as BuurtCode,
      name: site.name,
      wijk: site.wijk as WijkCode,
      inhabitants: site.inhabitants,
      label: lngLat(...degrees([site.x, site.y])),
    })),
    shapes: rings.map(shapeOf),
    water: [MAAS, ...CANALS].map((water) => ({ name: water.name, shape: [[banks(water).map(degrees)]] })),
    origin: { kind: 'schematic', attribution: 'Schematische grenzen; namen, inwoners en labelpunten: CBS, CC BY 4.0' },
  };
}

if (import.meta.main) {
  const folder = new URL('../../public/demo/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('boundaries.json', folder), `${JSON.stringify(makeBoundaries())}\n`);
}
