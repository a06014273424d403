import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { totalsOf } from '../../src/domain/work/merge-account.ts';
import { shelvesOf } from '../../src/journal/document.ts';
import { mergeFacts } from '../../src/journal/exchange/merge-facts.ts';
import { enriched, factOf, opened } from '../fixtures/work-facts.ts';

const NOW = new Date('2026-11-23T10:15:00Z');

function desk() {
  const document = new Y.Doc();
  const maps = shelvesOf(document);
  const merge = (facts: readonly unknown[], erased: readonly string[] = []) =>
    mergeFacts(
      maps,
      { facts: new Map(facts.map((fact, i) => [(fact as { id?: string } | null)?.id ?? `no-name-${i}`, fact])), erased },
      NOW,
      (work) => document.transact(work),
    );
  return { maps, merge };
}

const one = factOf(opened('d1'), 'fact-0001');
const two = factOf(enriched('d1', 'Groep van tien'), 'fact-0002');

describe('facts from elsewhere', () => {
  test('are added once; the second time they are there already', () => {
    const { maps, merge } = desk();
    expect(merge([one, two])).toEqual({
      about: [{ about: 'd1', added: 2, known: 0, erased: 0, refused: {} }],
      added: [one, two],
      unknown: 0,
      erasedHere: 0,
      erasedAbout: {},
    });
    expect(totalsOf(merge([two, one]))).toEqual({ added: 0, known: 2, erased: 0, refused: 0 });
    expect([...maps.facts.values()]).toEqual([one, two]);
  });

  test('are the same whatever the order of their fields', () => {
    const { merge } = desk();
    merge([one]);
    const turned = Object.fromEntries(Object.entries(one).reverse());
    expect(totalsOf(merge([turned]))).toEqual({ added: 0, known: 1, erased: 0, refused: 0 });
  });

  test('never take the place of what stands under their name', () => {
    const { maps, merge } = desk();
    merge([one]);
    const forged = { ...one, title: 'Iets anders' };
    expect(merge([forged]).about).toEqual([{ about: 'd1', added: 0, known: 0, erased: 0, refused: { different: 1 } }]);
    expect(maps.facts.get(one.id)).toEqual(one);
  });

  test('are refused when they are damaged, say another name than they came under, or come from the future', () => {
    const { maps, merge } = desk();
    const late = factOf(opened('d9'), 'fact-0009', '9999-12-31T23:59:59.999Z');
    const broken = { ...two, text: 7 };
    expect(merge([broken, null, 'x', late]).about).toEqual([
      { about: 'd1', added: 0, known: 0, erased: 0, refused: { damaged: 1 } },
      { about: '', added: 0, known: 0, erased: 0, refused: { damaged: 2 } },
      { about: 'd9', added: 0, known: 0, erased: 0, refused: { future: 1 } },
    ]);
    const disguised = mergeFacts(maps, { facts: new Map([['fact-0777', one]]), erased: [] }, NOW, (work) => work());
    expect(totalsOf(disguised).refused).toBe(1);
    expect(maps.facts.size).toBe(0);
  });

  test('of a kind that only a newer version knows are kept and passed on', () => {
    const { maps, merge } = desk();
    const newer = { ...one, kind: 'dossier.sung', id: 'fact-0042' };
    expect(merge([newer])).toMatchObject({ unknown: 1, added: [] });
    expect([...maps.facts.values()]).toEqual([newer]);
  });

  test('that were erased stay away, and erasing travels', () => {
    const { maps, merge } = desk();
    merge([one, two]);
    expect(merge([], [two.id])).toMatchObject({ erasedHere: 1, erasedAbout: { d1: 1 } });
    expect(totalsOf(merge([one, two]))).toEqual({ added: 0, known: 1, erased: 1, refused: 0 });
    expect([[...maps.facts.keys()], [...maps.erased.keys()]]).toEqual([[one.id], [two.id]]);
  });

  test('that a file both holds and erases do not come in', () => {
    const { maps, merge } = desk();
    expect(totalsOf(merge([one, two], [two.id]))).toEqual({ added: 1, known: 0, erased: 1, refused: 0 });
    expect([...maps.facts.keys()]).toEqual([one.id]);
  });
});
