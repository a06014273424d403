import { describe, expect, test } from 'vitest';
import { waterWords } from '../../../src/domain/text/water-barriers.ts';
import { isBarrier } from '../../../src/domain/water-barriers.ts';

describe('water as a border', () => {
  test('the Maas is told by its name as a word', () => {
    for (const name of ['Maas', 'de Maas', 'MAAS', 'Maas (Grensmaas)']) expect(isBarrier(name, 'maas')).toBe(true);
    for (const name of ['Maastricht', 'Julianakanaal', '']) expect(isBarrier(name, 'maas')).toBe(false);
    expect(isBarrier('Julianakanaal', 'all')).toBe(true);
    expect(isBarrier('Maas', 'none')).toBe(false);
  });

  test('the method card names the water, and says so when none is there', () => {
    expect(waterWords({ which: 'maas', names: ['Maas'] })).toBe('Water dat als grens telt: Maas.');
    expect(waterWords({ which: 'maas', names: [] })).toContain('Geen water telt als grens');
    expect(waterWords({ which: 'none', names: [] })).toBe('Water telt niet als grens tussen buren.');
  });
});
