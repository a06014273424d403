import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Theme } from '../../src/domain/category.ts';
import { foldLabel } from '../../src/domain/fold-label.ts';
import { CATEGORIES, categoryByCode, categoryByLabel, categoryOf } from '../../src/domain/reference.ts';

const THEMES: Record<Theme, true> = {
  hic: true,
  vvc: true,
  drugs: true,
  jeugd: true,
  overlast: true,
  woonoverlast: true,
  zorg: true,
  vernieling: true,
  overig: true,
  onbekend: true,
};

function claimedTwice(keysOf: (category: (typeof CATEGORIES)[number]) => readonly string[]): string[] {
  const owner = new Map<string, string>();
  const twice: string[] = [];
  for (const category of CATEGORIES) {
    for (const key of new Set(keysOf(category).map((text) => `${category.source}:${text}`))) {
      const other = owner.get(key);
      if (other) twice.push(`${key}: ${other}, ${category.id}`);
      owner.set(key, category.id);
    }
  }
  return twice;
}

describe('the table of categories', () => {
  test('holds each id once, with a valid theme and its source in the id', () => {
    expect(new Set(CATEGORIES.map((category) => category.id)).size).toBe(CATEGORIES.length);
    for (const category of CATEGORIES) {
      expect(THEMES[category.theme], category.id).toBe(true);
      expect(category.id.startsWith(`${category.source}.`), category.id).toBe(true);
    }
  });

  test('no code and no label is claimed by two categories of the same source', () => {
    expect(claimedTwice((category) => category.codes.map((code) => code.toLowerCase()))).toEqual([]);
    expect(claimedTwice((category) => [category.label, ...category.labels].map(foldLabel))).toEqual([]);
  });

  test.each([
    ['E33', 'politie.verward'],
    ['E35', 'politie.jeugd'],
    ['e38', 'politie.alcohol-drugs'],
    [' E41 ', 'politie.zwervers'],
    ['A72', 'politie.fietsdiefstal'],
    ['A20', 'politie.woninginbraak'],
    ['A40', 'politie.zakkenrollerij'],
    ['B70', 'politie.straatroof'],
    ['F47', 'politie.overige-drugsdelicten'],
    ['1.2.1', 'politie.autokraak'],
  ])('police code %s is %s', (code, id) => {
    expect(categoryByCode('politie', code)?.id).toBe(id);
    expect(categoryByCode('melding', code)).toBeUndefined();
  });

  test.each([
    ['melding', 'Drank- en drugsoverlast', 'melding.drugsgebruik'],
    ['melding', 'jongerenoverlast', 'melding.jeugd'],
    ['melding', 'HANGJONGEREN', 'melding.jeugd'],
    ['melding', 'daklozen-bedelen', 'melding.zwervers'],
    ['melding', 'Verward gedrag', 'melding.verward'],
    ['politie', 'Diefstal Fiets', 'politie.fietsdiefstal'],
    ['politie', 'Burengerucht (relatieproblemen)', 'politie.burengerucht'],
    ['politie', 'aantreffen drugs (geen verdachte)', 'politie.aantreffen-drugs'],
  ] as const)('%s label %s is %s', (source, label, id) => {
    expect(categoryByLabel(source, label)?.id).toBe(id);
    expect(categoryOf(id as Parameters<typeof categoryOf>[0])?.source).toBe(source);
  });
});

const police = '../shared/reference/codes/politie_soortmisdrijf_47018NED.json';
describe.skipIf(!existsSync(police))('against the published classes of the police', () => {
  test('every published class has a category', () => {
    const published = JSON.parse(readFileSync(police, 'utf8')) as {
      soortMisdrijf: { key: string; maatschappelijkeKlassen: { code: string }[] }[];
    };
    const codes = published.soortMisdrijf
      .filter((kind) => kind.key !== '0.0.0')
      .flatMap((kind) => [kind.key, ...kind.maatschappelijkeKlassen.map((k) => k.code)]);
    expect(codes.length).toBeGreaterThan(200);
    expect(codes.filter((code) => !categoryByCode('politie', code))).toEqual([]);
  });
});

const signalen = '../shared/reference/codes/signalen.json';
describe.skipIf(!existsSync(signalen))('against the categories of Signalen', () => {
  test('every label and slug has a category', () => {
    const known = JSON.parse(readFileSync(signalen, 'utf8')) as {
      hoofd_sub_fixture: { slug: string; naam: string; sub: { slug: string; naam: string }[] }[];
    };
    const labels = known.hoofd_sub_fixture.flatMap((main) => [main, ...main.sub]).flatMap((entry) => [entry.slug, entry.naam]);
    expect(labels.length).toBeGreaterThan(150);
    expect(labels.filter((label) => !categoryByLabel('melding', label))).toEqual([]);
  });
});
