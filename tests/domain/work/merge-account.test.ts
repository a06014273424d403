import { expect, test } from 'vitest';
import type { FactId } from '../../../src/domain/work/fact.ts';
import { type MergeAccount, mergedAfter, NOTHING_MERGED, takenBack, totalsOf } from '../../../src/domain/work/merge-account.ts';
import { enriched, factOf, opened } from '../../fixtures/work-facts.ts';

const one = factOf(opened('d1'), 'fact-0001');
const two = factOf(enriched('d1', 'Groep van tien'), 'fact-0002');
const back = factOf({ kind: 'work.withdrawn', about: 'd1', of: [one.id, two.id] as FactId[] }, 'fact-0003');

const first: MergeAccount = {
  about: [{ about: 'd1', added: 2, known: 1, erased: 0, refused: { damaged: 1 } }],
  added: [one, two],
  unknown: 1,
  erasedHere: 1,
  erasedAbout: { d7: 1 },
};
const then: MergeAccount = {
  about: [
    { about: 'd1', added: 1, known: 0, erased: 2, refused: { damaged: 2, future: 1 } },
    { about: 'd2', added: 0, known: 0, erased: 1, refused: {} },
  ],
  added: [back],
  unknown: 0,
  erasedHere: 3,
  erasedAbout: { d7: 2, constructor: 1 },
};

test('two merges after each other are one account in which every fact is counted once', () => {
  const both = mergedAfter(mergedAfter(NOTHING_MERGED, first), then);
  expect(both).toEqual({
    about: [
      { about: 'd1', added: 3, known: 1, erased: 2, refused: { damaged: 3, future: 1 } },
      { about: 'd2', added: 0, known: 0, erased: 1, refused: {} },
    ],
    added: [one, two, back],
    unknown: 1,
    erasedHere: 4,
    erasedAbout: { d7: 3, constructor: 1 },
  });
  expect(totalsOf(both)).toEqual({ added: 3, known: 1, erased: 3, refused: 4 });
  expect(takenBack(both.added)).toBe(2);
  expect(takenBack(first.added)).toBe(0);
});

test('of very many changes the last are listed, all are counted', () => {
  const many: MergeAccount = {
    ...NOTHING_MERGED,
    about: [{ about: 'd1', added: 450, known: 0, erased: 0, refused: {} }],
    added: Array.from({ length: 450 }, (_, i) => factOf(enriched('d1', `Regel ${i}`), `fact-${1000 + i}`)),
  };
  const both = mergedAfter(many, { ...many, added: many.added.map((fact) => ({ ...fact, id: `${fact.id}-b` as FactId })) });
  expect([both.added.length, both.added.at(-1)!.id, totalsOf(both).added]).toEqual([500, 'fact-1449-b', 900]);
});
