import { describe, expect, test } from 'vitest';
import { chanceSentence, chanceShort, chanceWords } from '../../../src/domain/text/chance.ts';
import * as f from '../../../src/domain/text/format.ts';
import { month } from '../../../src/domain/time/month.ts';
import { dayNumber } from '../../../src/domain/time/wall-clock.ts';

describe('numbers', () => {
  test.each<[string, string]>([
    [f.count(1031), '1.031'],
    [f.count(-44), '−44'],
    [f.count(-0.2), '0'],
    [f.count(Number.NaN), '–'],
    [f.decimal(3.14, 1), '3,1'],
    [f.decimal(1234.5, 1), '1.234,5'],
    [f.ratio(3.1), '×3,1'],
    [f.ratio(12.4), '×12'],
    [f.ratioWithInterval(3.1, 1.9, 4.8), '×3,1 (1,9–4,8)'],
    [f.expectedCount(2.1), '2,1'],
    [f.expectedCount(7.98), '8'],
    [f.expectedCount(386.6), '387'],
    [f.signedCount(5), '+5'],
    [f.signedCount(-44), '−44'],
    [f.signedCount(0), '0'],
    [f.percent(0.123), '12%'],
    [f.signedPercent(0.12), '+12%'],
    [f.signedPercent(-0.041, 1), '−4,1%'],
    [f.range(355, 419), '355–419'],
    [f.range(0.2, 0.4), '0'],
    [f.rangeInWords(0, 0), '0'],
    [f.expectedWords(0.01), 'bijna 0'],
    [f.expectedWords(0.3), '0,3'],
    [f.timesExpected(23, 8), '×2,9'],
    [f.timesExpected(8, 0.002), '>×100'],
    [f.timesExpected(8, 0), '–'],
    [f.dateInWords('2026-08-02'), '2 augustus 2026'],
    [f.dateInWords('geen datum'), 'geen datum'],
    [f.rangeInWords(14, 78), '14 tot 78'],
    [f.bytes(512), '512 bytes'],
    [f.bytes(14_400), '14 kB'],
    [f.bytes(3_240_000), '3,2 MB'],
    [f.bytes(999_900), '1,0 MB'],
    [f.meldingen(1), '1 melding'],
    [f.meldingen(1031), '1.031 meldingen'],
    [f.list(['a', 'b', 'c']), 'a, b en c'],
  ])('%s', (got, wanted) => expect(got).toBe(wanted));
});

describe('dates and hours', () => {
  test.each<[string, string]>([
    [f.monthName(month(2026, 10)), 'oktober 2026'],
    [f.monthShort(month(2026, 3)), 'mrt'],
    [f.periodName({ from: month(2026, 7), to: month(2026, 9) }), 'derde kwartaal 2026'],
    [f.periodName({ from: month(2025, 11), to: month(2026, 10) }), 'nov 2025 t/m okt 2026'],
    [f.periodName({ from: month(2025, 1), to: month(2025, 12) }), '2025'],
    [f.date(dayNumber(2026, 11, 23)), '23-11-2026'],
    [f.dateOfIso('2026-03-02T10:00:00+01:00'), '02-03-2026'],
    // 23 November 2026 is winter time: 08:41 UTC is 9.41 on the clock; 23 July is summer time.
    [f.dateTime(Date.UTC(2026, 10, 23, 8, 41) / 60_000), '23-11-2026 9.41'],
    [f.dateTime(Date.UTC(2026, 6, 23, 22, 5) / 60_000), '24-07-2026 0.05'],
    [f.hours(22, 4), '22–02'],
    [f.hours(20, 4), '20–24'],
    [f.days(4, 2), 'vr–za'],
    [f.days(6, 2), 'zo–ma'],
    [f.timeLeft(2000), 'bijna klaar'],
    [f.timeLeft(38_000), 'nog 40 seconden'],
    [f.timeLeft(61_000), 'nog 2 minuten'],
  ])('%s', (got, wanted) => expect(got).toBe(wanted));
});

describe('chance in words', () => {
  test.each<[string, string]>([
    [chanceWords(0.0004), 'minder dan 1 van de 1.000 plekken'],
    [chanceWords(0.0011), '1 van de 900 plekken'],
    [chanceWords(0.0234), '1 van de 42 plekken'],
    [chanceWords(0.31), '1 van de 3 plekken'],
    [chanceWords(0.8), 'meer dan de helft van de plekken'],
    [chanceShort(0.025), '1 op 40'],
    [chanceShort(0.05), 'past bij toeval'],
    [chanceSentence(0), 'Zo’n verschil komt zonder hotspot op minder dan 1 van de 1.000 plekken voor.'],
  ])('%s', (got, wanted) => expect(got).toBe(wanted));
});
