import { describe, expect, it } from 'vitest';
import { readTerrains, terrainFinder } from '../../src/geo/terrains.ts';

const box = (name: string | undefined, west: number, south: number, east: number, north: number) => ({
  type: 'Feature',
  properties: name === undefined ? {} : { Naam: name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });

describe('terrains of one’s own', () => {
  it('hold the points inside them, the first where they overlap, none outside', () => {
    const terrains = readTerrains(collection(box('Noord', 5.7, 50.87, 5.72, 50.89), box('Ruim', 5.69, 50.86, 5.73, 50.9)))!;
    const nameAt = terrainFinder(terrains);
    expect([nameAt(5.71, 50.88), nameAt(5.695, 50.88), nameAt(5.6, 50.88)]).toEqual(['Noord', 'Ruim', '']);
  });

  it('are read in RD too: a kilometre square around 177,900 321,300', () => {
    const nameAt = terrainFinder(readTerrains(collection(box('Beatrixhaven', 177_400, 320_800, 178_400, 321_800)))!);
    // Beatrixhaven is at 5.7115 E, 50.8805 N (label point of CBS, RDNAPTRANS)
    expect(nameAt(5.7115, 50.8805)).toBe('Beatrixhaven');
    expect(nameAt(5.69, 50.8805)).toBe('');
  });

  it('need a name and a place in the Netherlands', () => {
    expect(readTerrains(collection(box(undefined, 5.7, 50.87, 5.72, 50.89)))).toBeNull();
    expect(readTerrains(collection(box('Ver', -70, 40, -69, 41)))).toBeNull();
    expect(readTerrains({})).toBeNull();
  });
});
