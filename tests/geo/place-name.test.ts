import { describe, expect, it } from 'vitest';
import { type CellId, RESOLUTIONS } from '../../src/domain/cell.ts';
import { shortCode } from '../../src/domain/cell-code.ts';
import { placeOf } from '../../src/geo/place-name.ts';
import { buildStudyArea } from '../../src/geo/study-area.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';

const boundaries = demoBoundaries();

describe('the short code of a cell', () => {
  it('leaves out the digits that its resolution does not use', () => {
    expect(shortCode('8a1fa4926007fff' as CellId)).toBe('26007');
    expect(shortCode('891fa492603ffff' as CellId)).toBe('92603');
    expect(shortCode('8b1fa4926001fff' as CellId)).toBe('26001');
  });

  it.each(RESOLUTIONS)('tells the cells of Maastricht apart at resolution %i', (resolution) => {
    const { ids } = buildStudyArea(boundaries, resolution);
    expect(new Set(ids.map(shortCode)).size).toBe(ids.length);
  });
});

describe('the name of a place', () => {
  const area = buildStudyArea(boundaries, 10);
  const inBuurt = (name: string) => {
    const buurt = boundaries.buurten.findIndex((candidate) => candidate.name === name);
    return [...area.ids.keys()].filter((cell) => area.buurt[cell] === buurt);
  };
  const [wyck, heer] = [inBuurt('Wyck'), inBuurt('Heer')];

  it('is the buurt and the code of the cell with the most incidents', () => {
    const weight = new Float64Array(area.ids.length);
    weight[wyck[3]!] = 5;
    weight[heer[0]!] = 4;
    const place = placeOf(area, boundaries, [heer[0]!, wyck[3]!, wyck[2]!], weight);
    expect(place.buurtName).toBe('Wyck');
    expect(place.cell).toBe(wyck[3]);
    expect(place.name).toBe(`Wyck (${shortCode(area.ids[wyck[3]!]!)})`);
  });

  it('takes the first of equals', () => {
    expect(placeOf(area, boundaries, Int32Array.of(heer[1]!, wyck[0]!), new Float64Array(area.ids.length)).buurtName).toBe('Heer');
  });

  it('is the municipality when there is no cell', () => {
    expect(placeOf(area, boundaries, [], [])).toEqual({ buurt: -1, buurtName: 'Maastricht', cell: -1, name: 'Maastricht' });
  });
});
