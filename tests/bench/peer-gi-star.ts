import { createRequire } from 'node:module';

interface Geoda {
  readGeoJSON(bytes: ArrayBuffer): string;
  getQueenWeights(map: string, order: number, includeLower: boolean, precision: number): unknown;
  localGStar(weights: unknown, values: number[], permutations: number): { pvalues?: number[] };
}

const ROOT_THREE = Math.sqrt(3);

/** Hexagons of a parallelogram as GeoJSON in the plane; corners of neighbours are the same numbers. */
function hexagons(rows: number, columns: number): ArrayBuffer {
  const at = (value: number): number => Math.round(value * 1e6) / 1e6;
  const features = Array.from({ length: rows * columns }, (_, cell) => {
    const row = Math.floor(cell / columns);
    const x = ROOT_THREE * ((cell % columns) + row / 2);
    const y = 1.5 * row;
    const ring = [0, 1, 2, 3, 4, 5, 0].map((corner) => {
      const angle = (Math.PI / 3) * corner + Math.PI / 6;
      return [at(x + Math.cos(angle)), at(y + Math.sin(angle))];
    });
    return { type: 'Feature', properties: { cell }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })).buffer as ArrayBuffer;
}

/** jsgeoda's local Gi* with 999 permutations (its fast table method) on the same hexagons, ready to be timed. */
export async function peerGiStar(rows: number, columns: number, ring: number, counts: Float64Array): Promise<() => void> {
  const jsgeoda = createRequire(import.meta.url)('jsgeoda') as { New(): Promise<Geoda> };
  const geoda = await jsgeoda.New();
  const map = geoda.readGeoJSON(hexagons(rows, columns));
  const weights = geoda.getQueenWeights(map, ring, true, 1e-5);
  const values = [...counts];
  return () => {
    geoda.localGStar(weights, values, 999);
  };
}
