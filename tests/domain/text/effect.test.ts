import { describe, expect, it } from 'vitest';
import type { EffectAnswer, EffectVerdict } from '../../../src/domain/effect/effect-answer.ts';
import { EFFECT_TEXT, monthsWords, ringWords } from '../../../src/domain/text/effect.ts';
import { month } from '../../../src/domain/time/month.ts';
import { measureEffect } from '../../../src/workflow/effect/measure-effect.ts';
import { ask, cityOf, GROUND } from '../../workflow/effect/effect-world.ts';

const answer: EffectAnswer = {
  ...measureEffect(
    cityOf(() => 1),
    GROUND,
    ask(),
  ),
  expected: 50,
  local: { estimate: -20.4, poisson: [-30, -8], interval: [-31.2, -5.8], dispersion: 1.44 },
  displaced: { estimate: 14.6, poisson: [8, 20], interval: [6.4, 22.4], dispersion: 1 },
};
const say = (verdict: EffectVerdict): string => `${EFFECT_TEXT.head(verdict)}. ${EFFECT_TEXT.sentence({ ...answer, verdict })}`;
const to = { cells: [], name: 'Villapark (5599f)', before: 0, after: 39 };

describe('a verdict in words', () => {
  it.each([
    [
      { kind: 'fell' },
      'Gedaald, meer dan toeval. Naar schatting 20 minder (6 tot 31) in 12 maanden dan wanneer het hier was gegaan als op vergelijkbare plekken.',
    ],
    [
      { kind: 'moved', to },
      'Gedaald, maar waarschijnlijk verplaatst. Hier naar schatting 20 minder (6 tot 31), in de rand 15 meer (6 tot 22). Waarschijnlijk verplaatst naar Villapark (5599f): van 0 naar 39.',
    ],
    [
      { kind: 'not-shown', fall: 0.4, rise: 0.2 },
      'Niet aangetoond. Het verschil past bij toeval. Een daling van hooguit 40% van de 50 die je zou verwachten is niet uit te sluiten.',
    ],
    [{ kind: 'not-shown', fall: 0, rise: 0.2 }, 'Niet aangetoond. Het verschil past bij toeval.'],
    [
      { kind: 'not-shown', fall: 1, rise: 0 },
      'Niet aangetoond. Het verschil past bij toeval. Zelfs een daling tot 0 is niet uit te sluiten.',
    ],
    [
      { kind: 'too-little', why: 'incidents' },
      'Nog niets over te zeggen. Er zijn te weinig meldingen om toeval en effect uit elkaar te houden.',
    ],
  ] as const)('%j', (verdict, words) => {
    expect(say(verdict)).toBe(words);
  });

  it('never speaks of a cause or of proof', () => {
    const kinds: EffectVerdict[] = [{ kind: 'fell' }, { kind: 'rose' }, { kind: 'moved', to }, { kind: 'not-shown', fall: 1, rise: 1 }];
    for (const verdict of kinds) expect(say(verdict)).not.toMatch(/dankzij|bewezen|bewijs|gewerkt|door de actie|zeker\b/i);
  });
});

it('says what can be seen before the start, and when nothing can', () => {
  const { visible } = EFFECT_TEXT;
  expect(visible({ incidents: 33.2, share: 0.38, possible: true, months: 12 })).toBe(
    'Na 12 maanden is een daling van 34 of meer (38%) in 8 van de 10 gevallen te zien. Een kleinere daling meestal niet.',
  );
  expect(visible({ incidents: 12, share: 2, possible: false, months: 6 })).toContain('zelfs een daling tot 0');
});

it('says of displacement only what the interval allows', () => {
  const verdict = { kind: 'fell' } as const;
  const ring = { cells: 20, before: 10, after: 25, size: 1 };
  const said = (interval: readonly [number, number]) =>
    EFFECT_TEXT.displaced({ ...answer, verdict, ring, movedTo: to, displaced: { ...answer.displaced, interval } });
  expect(said([6.4, 22.4])).toBe(
    'In de rand steeg het meer dan bij toeval past: +15 in de rand van ongeveer 250 meter (+6 tot +22), het meest bij Villapark (5599f).',
  );
  expect(said([-3, 22.4])).toContain('Verplaatsing is niet aangetoond');
  expect(EFFECT_TEXT.displaced({ ...answer, verdict, ring: { ...ring, before: 1, after: 2 } })).toContain('te weinig');
  expect(EFFECT_TEXT.displaced({ ...answer, verdict: { kind: 'not-started' } })).toBeNull();
});

it('writes months with and without a gap, and the width of a ring', () => {
  expect(monthsWords([month(2025, 1), month(2025, 2), month(2025, 3)])).toBe('jan 2025 – mrt 2025');
  expect(monthsWords([month(2024, 12), month(2025, 2)])).toBe('dec 2024 – feb 2025 (2 maanden)');
  expect(monthsWords([month(2025, 1)])).toBe('jan 2025');
  expect(ringWords(5, 10)).toBe('ongeveer 600 meter');
});
