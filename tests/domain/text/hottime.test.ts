import { describe, expect, it } from 'vitest';
import type { Hottime, WeekBlock } from '../../../src/domain/hottime.ts';
import type { WeekTables } from '../../../src/domain/hottime-search.ts';
import { blockSentence, blockWords, HOTTIME_TEXT, hottimeWords, searchWords } from '../../../src/domain/text/hottime.ts';

const block = (firstDay: number, days: number, firstHour: number, hours: number): WeekBlock => ({ firstDay, days, firstHour, hours });
const night: Hottime = { block: block(4, 2, 22, 4), observed: 41, expected: 13.2, ratio: 3.106, interval: [1.94, 4.76], p: 0.001 };
const week: WeekTables = { observed: new Float64Array(168), expected: new Float64Array(168), count: 4, known: 3, intervals: 1, even: 0 };

describe('a block of the week in words', () => {
  it.each([
    [block(4, 2, 22, 4), 'vr–za 22–02', 'vrijdag en zaterdag van 22 tot 02 uur'],
    [block(0, 1, 8, 4), 'ma 08–12', 'maandag van 08 tot 12 uur'],
    [block(0, 7, 22, 4), 'elke dag 22–02', 'elke dag van 22 tot 02 uur'],
    [block(6, 2, 20, 4), 'zo–ma 20–24', 'zondag en maandag van 20 tot 24 uur'],
    [block(0, 5, 0, 6), 'ma–vr 00–06', 'maandag tot en met vrijdag van 00 tot 06 uur'],
    [block(5, 1, 6, 23), 'za 06–05', 'zaterdag van 06 tot 05 uur'],
    [block(5, 1, 0, 24), 'za hele dag', 'zaterdag de hele dag'],
    [block(0, 7, 0, 24), 'hele week', 'elke dag de hele dag'],
  ])('%j is %s', (given, words, sentence) => {
    expect(blockWords(given)).toBe(words);
    expect(blockSentence(given)).toBe(sentence);
  });
});

describe('a hottime in words', () => {
  it('has a form for the screen and one for CSV and address bar', () => {
    expect(hottimeWords(night)).toBe('vr–za 22–02, ×3,1 (1,9–4,8)');
    expect(hottimeWords(night, 'plain')).toBe('vr-za 22-02, x3,1 (1,9-4,8)');
  });

  it('says why there is none', () => {
    expect(searchWords({ kind: 'found', hottimes: [night], rejected: null, week }, 'plain')).toBe('vr-za 22-02, x3,1 (1,9-4,8)');
    expect(searchWords({ kind: 'none', rejected: night, week })).toBe('geen duidelijk piekmoment');
    expect(searchWords({ kind: 'tooFew', minimum: 10, week })).toBe('te weinig meldingen voor een tijdstip');
    expect(HOTTIME_TEXT.tooFewWhy(1, 10)).toBe(
      'Van 1 incident is het uur bekend. Er zijn er minstens 10 nodig om een piekmoment te zoeken.',
    );
  });
});
