import { describe, expect, it } from 'vitest';
import { SCORE_PARTS } from '../../../src/domain/inspection/weights.ts';
import { LEARNING } from '../../../src/domain/text/inspection-learning.ts';
import { PLANS, partWords, runs } from '../../../src/domain/text/inspections.ts';
import { siteAccountText } from '../../../src/domain/text/site-import.ts';

describe('the words of Controles', () => {
  it('shortens runs of numbers', () => {
    expect(runs([1, 2, 3, 4, 7, 9, 10])).toBe('1–4, 7, 9, 10');
    expect(runs([5])).toBe('5');
    expect(runs([12, 3, 1, 2])).toBe('1–3, 12');
  });

  it('puts counts first and no percentage under 20', () => {
    const interval = [0.01, 0.3] as const;
    expect(LEARNING.share({ hits: 1, of: 10, rate: 0.1, interval })).toBe('1 van 10 eenheden');
    expect(LEARNING.share({ hits: 3, of: 160, rate: 3 / 160, interval })).toBe('3 van 160 eenheden, 1,9% (1,0% tot 30,0%)');
    expect(LEARNING.share({ hits: 0, of: 0, rate: Number.NaN, interval })).toBe('nog niets bekeken');
  });

  it('says what is not known yet, and how far away it is', () => {
    expect(LEARNING.ratio(Number.NaN, [0, Number.POSITIVE_INFINITY], 1)).toContain('nergens iets gevonden');
    expect(LEARNING.ratio(2.5, [1.2, 6.1], 3)).toBe(
      'De score vindt ×2,5 keer zo vaak iets; met 95% zekerheid tussen 1,2 en 6,1. Over 3 plannen, elk plan met zichzelf vergeleken.',
    );
    expect(LEARNING.needed(1224, 40)).toContain('ongeveer 31 plannen');
  });

  it('says every part of a score in words', () => {
    for (const part of SCORE_PARTS) {
      expect(partWords({ part, points: 1, most: 2, count: 3, weighted: 1.25 }, '03-02-2024', 'Metaal')).not.toMatch(/undefined|NaN/);
      expect(partWords({ part, points: 0, most: 2, count: 0, weighted: 0 }, 'nog niet', 'Metaal')).not.toBe('');
    }
    expect(partWords({ part: 'lwo', points: 1, most: 2, count: 1, weighted: 0.5 }, '', '')).toBe(
      '1 signaal in de buurt, gewogen naar afstand 0,5',
    );
  });

  it('says why a plan is short and how the account of a list adds up', () => {
    const quality = { points: 80, pointsBound: 100, metres: 56_700, metresBound: 29_200, missing: 4, reason: 'hours' } as const;
    expect(PLANS.quality(quality)).toBe(
      'De gekozen plekken hebben samen 80% van de hoogste score die binnen deze grenzen kan. De routes zijn samen 56,7 km hemelsbreed; korter dan 29,2 km kan zeker niet. 4 eenheden passen niet. De dagen zijn te kort voor de rest.',
    );
    expect(
      siteAccountText({ records: 343, accepted: 342, duplicates: 0, rejected: 0, notData: 1, joined: 0, masked: 0, rejectedRows: [] }),
    ).toBe('343 regels: 342 overgenomen, 0 dubbel, 0 afgewezen, 1 geen gegevens.');
  });
});
