import { describe, expect, test } from 'vitest';
import { type MethodSettings, methodCard } from '../../../src/domain/text/method-card.ts';

const settings: MethodSettings = {
  lens: 'ongewoon',
  comparison: 'expected',
  resolution: 10,
  municipality: 'Maastricht',
  boundaries: 'schematic',
  alpha: 0.05,
  run: {
    period: 'oktober 2026',
    cells: 4563,
    tests: 136_890,
    historyMonths: 36,
    history: 'okt 2023 t/m sep 2026',
    flagged: 41,
    uncorrected: 312,
    normalTail: false,
  },
  exceptions: 'mrt 2020 t/m feb 2022',
  historyMonths: 36,
  leastHistory: 6,
  files: 2,
  droppedColumns: 3,
};
const now = (change: Partial<MethodSettings>, key: string): string =>
  methodCard({ ...settings, ...change })
    .find((part) => part.key === key)!
    .now.join(' ');

describe('the method card', () => {
  test('says of every method what it answers and what it does not, how, and on what it rests', () => {
    for (const part of methodCard(settings)) {
      for (const text of [part.title, part.answers, part.not, part.how.join(''), part.assumes.join('')]) expect(text).not.toBe('');
    }
  });

  test('fills in the settings of the map on view', () => {
    expect(now({}, 'ongewoon')).toContain('oktober 2026, vergeleken met 36 maanden (okt 2023 t/m sep 2026)');
    expect(now({}, 'correctie')).toContain('136.890 vergelijkingen. 41 cellen vallen op; zonder correctie zouden het er 312 zijn.');
    expect(now({}, 'rekengebied')).toContain('4.563 cellen');
    expect(now({ comparison: 'lastYear' }, 'ongewoon')).toContain('dezelfde maanden vorig jaar');
  });

  test('puts the lens on view first and says of the other that it is not on view', () => {
    const druk: MethodSettings = { ...settings, lens: 'druk' };
    expect(methodCard(druk)[0]?.key).toBe('druk');
    expect(now({ lens: 'druk' }, 'ongewoon')).toBe('De kaart staat nu op Druk.');
    expect(now({ lens: 'druk', run: { ...settings.run!, normalTail: true } }, 'druk')).toContain('normale benadering');
  });

  test('promises nothing when there is no map', () => {
    for (const key of ['ongewoon', 'druk', 'correctie']) expect(now({ run: null }, key)).toBe('Er is nu geen kaart berekend.');
  });
});
