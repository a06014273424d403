import { describe, expect, it } from 'vitest';
import { isPointText, pointTexts } from '../../src/ingest/values/point-text.ts';
import { imported, inspected } from './fixtures/context.ts';

/** 60 rows; the place of the last is left out. */
const file = (header: string, place: string): string =>
  [`nummer;datum;soort;${header}`]
    .concat(Array.from({ length: 60 }, (_, i) => `A${i};${13 + (i % 15)}-03-2024 21:30;Jeugdoverlast;${i === 59 ? '' : place}`))
    .join('\n');

describe('a place in one column', () => {
  it.each([
    ['WKT', 'geometrie', 'POINT (5.69 50.85)'],
    ['WKT with its grid', 'x1', '"SRID=4326;POINT(5.69 50.85)"'],
    ['latitude first', 'positie', '50.85, 5.69'],
    ['longitude first', 'positie', '5.69, 50.85'],
    ['between brackets', 'positie', '(50.85, 5.69)'],
    ['a decimal comma', 'positie', '"50,85; 5,69"'],
  ])('is read without a question: %s', async (_, header, place) => {
    const found = await inspected(file(header, place));
    expect(found.missing).toEqual([]);
    expect(found.mapping.crs).toBe('wgs84');
    const { columns, account } = await imported(file(header, place));
    expect(account).toMatchObject({ accepted: 60, rejected: 0, notes: { noLocation: 1 } });
    expect(account.notes['swapped']).toBeUndefined();
    expect([columns.lng[0], columns.lat[0]]).toEqual([5.69, 50.85]);
  });

  it('is read in RD', async () => {
    const { columns } = await imported(file('plek', 'POINT (155000 463000)'));
    // the tower of Amersfoort
    expect([columns.lng[0], columns.lat[0]]).toEqual([expect.closeTo(5.387206, 5), expect.closeTo(52.155174, 5)]);
  });

  it('is read abroad with the latitude first', () => {
    expect(pointTexts('54.047, -2.801')).toEqual(['-2.801', '54.047']);
    expect(pointTexts('40.7128, -74.0060')).toEqual(['-74.0060', '40.7128']);
  });

  it('is not seen in other texts', () => {
    expect(pointTexts('POINT EMPTY')).toEqual(['', '']);
    expect(['3, 4', '1,25; 3,75', '1,5', '12-03-2024', 'Vrijthof 1, 2', '5.1'].filter(isPointText)).toEqual([]);
  });
});

describe('a month by its name', () => {
  it.each([
    ['januari', 0],
    ['mrt', 2],
    ['Mei', 4],
    ['okt.', 9],
    ['December', 11],
  ])('%s beside a year', async (name, month) => {
    const text = ['nummer;jaar;maand;soort;lng;lat'].concat(
      Array.from({ length: 5 }, (_, i) => `A${i};2024;${name};Jeugdoverlast;5.69;50.85`),
    );
    const { columns, account } = await imported(text.join('\n'));
    expect(account).toMatchObject({ accepted: 5, rejected: 0, notes: { monthOnly: 5 } });
    expect(new Date((columns.begin[0]! + 120) * 60_000).toISOString().slice(0, 7)).toBe(`2024-${String(month + 1).padStart(2, '0')}`);
  });
});
