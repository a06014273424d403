import { cellToChildren, cellToParent, gridDisk, latLngToCell } from 'h3-js';
import { describe, expect, test } from 'vitest';
import type { CellId } from '../../../src/domain/cell.ts';
import { dossiersOfPlace, isKnownFlag, overlapOf, sameKind } from '../../../src/workflow/dossier/belongs.ts';
import { foldDossiers } from '../../../src/workflow/dossier/fold-dossiers.ts';
import { BODIES, factOf } from '../../fixtures/dossier-facts.ts';

const centre = latLngToCell(50.85, 5.69, 10);
const ring = gridDisk(centre, 1) as CellId[];
const far = gridDisk(latLngToCell(50.87, 5.72, 10), 1) as CellId[];
const place = (cells: readonly string[], resolution = 10) => ({ ...BODIES['dossier.opened'].place, cells, resolution });
const weights = (counts: Readonly<Record<string, number>> = {}, resolution = 10) => ({
  resolution,
  weight: (id: CellId) => counts[id] ?? 0,
});
const flag = (ids: readonly CellId[]) => ({ ids, categories: ['melding.drugs'] });

describe('overlap of a flag and a dossier', () => {
  test('is the share of the weight in both, counted by hand', () => {
    // shared: 2 cells of weight 9 + 1; only in the flag: 1 cell of 4 + 1; only in the dossier: 1 cell of 0 + 1
    const [a, b, c, d] = ring as [CellId, CellId, CellId, CellId];
    const overlap = overlapOf(flag([a, b, c]), { place: place([a, b, d]) }, weights({ [a]: 9, [b]: 9, [c]: 4 }));
    expect(overlap).toBeCloseTo(20 / 26, 10);
  });
  test('is nothing below one fifth, unless one lies within the other', () => {
    const [a, b] = ring as [CellId, CellId];
    const counts = { [a]: 0, [b]: 98, [far[0]!]: 98 };
    expect(overlapOf(flag([a, b]), { place: place([a, far[0]!]) }, weights(counts))).toBe(0);
    expect(overlapOf(flag(ring), { place: place([ring[0]!]) }, weights({ [ring[1]!]: 90 }))).toBeCloseTo(0.2, 10);
  });
  test('is found at another resolution too, either way', () => {
    expect(overlapOf(flag([centre as CellId]), { place: place(cellToChildren(centre, 11), 11) }, weights())).toBe(1);
    const coarse = cellToParent(centre, 9) as CellId;
    expect(overlapOf({ ids: [coarse], categories: [] }, { place: place([centre]) }, weights({}, 9))).toBe(1);
    expect(overlapOf(flag(far), { place: place([coarse], 9) }, weights())).toBe(0);
  });
  test('is nothing for a dossier without cells', () => {
    expect(overlapOf(flag(ring), { place: place([]) }, weights())).toBe(0);
  });
});

test('kinds are the same with one category in common, or the same theme first', () => {
  expect(sameKind(['melding.drugs'], ['melding.jeugd', 'melding.drugs'])).toBe(true);
  expect(sameKind(['police.b11'], ['melding.drugs'])).toBe(false);
  expect(sameKind([], ['melding.drugs'])).toBe(true);
});

describe('dossiers of a flagged place', () => {
  const open = (about: string, cells: readonly string[], minute: number, change = {}) =>
    factOf('dossier.opened', minute, { place: place(cells), ...change }, { about });
  const facts = [
    open('ended', ring, 0),
    factOf('dossier.closed', 1, {}, { about: 'ended' }),
    open('half', ring.slice(0, 4), 2),
    open('best', ring, 3),
    open('elsewhere', far, 4),
    open('merged', ring, 5),
    factOf('dossier.merged', 6, { into: 'best' }, { about: 'merged' }),
    open('home', ring, 7, { type: 'woonoverlast' }),
    open('other kind', ring, 8, { categories: ['police.b11'] }),
  ];
  test('those that run come first, most overlap first; merged ones and homes are left out', () => {
    expect(dossiersOfPlace(flag(ring), foldDossiers(facts), weights()).map(({ id }) => id)).toEqual(['best', 'half', 'ended']);
  });
  test('a flag of a month that is in the dossier is known', () => {
    const [dossier] = foldDossiers([factOf('dossier.opened', 0)]);
    expect(isKnownFlag(dossier!, 24309)).toBe(true);
    expect(isKnownFlag(dossier!, 24310)).toBe(false);
  });
});
