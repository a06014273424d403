import { describe, expect, it } from 'vitest';
import { AREA } from '../../../src/domain/text/area.ts';
import { month } from '../../../src/domain/time/month.ts';

const BUURTEN = [{ name: 'Wyck' }, { name: 'Heer' }, { name: 'Amby' }];
const OCTOBER = { from: month(2026, 10), to: month(2026, 10) };

describe('the sentence about potential hotspots per buurt', () => {
  it('names where most are, all of them when they are equal', () => {
    expect(AREA.hotspotsPer([2, 1, 0], BUURTEN, OCTOBER)).toBe(
      '3 potentiële hotspots in 2 buurten in oktober 2026, de meeste (2) in Wyck.',
    );
    expect(AREA.hotspotsPer([3, 0, 3], BUURTEN, OCTOBER)).toContain('de meeste (3) in Wyck en Amby.');
  });

  it('names none when no buurt has more than one, or none at all', () => {
    expect(AREA.hotspotsPer([0, 1, 0], BUURTEN, OCTOBER)).toBe('1 potentiële hotspot in 1 buurt in oktober 2026.');
    expect(AREA.hotspotsPer([0, 0, 0], BUURTEN, OCTOBER)).toBe('Geen potentiële hotspots in oktober 2026.');
  });
});
