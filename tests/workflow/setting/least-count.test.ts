import { expect, test } from 'vitest';
import type { FactId } from '../../../src/domain/work/fact.ts';
import { standingFacts } from '../../../src/domain/work/standing-facts.ts';
import { judgeFact, type WorkFact } from '../../../src/domain/work/work-fact.ts';
import { leastCountOf } from '../../../src/workflow/setting/least-count.ts';

const said = (id: string, minute: string, least: number): WorkFact => ({
  id: id as FactId,
  at: `2026-11-26T10:${minute}:00.000Z`,
  role: 'analist',
  device: 'a',
  about: 'instelling:ondergrens',
  kind: 'setting.leastCount',
  least,
});
const first = said('first---', '01', 3);
const second = said('second--', '02', 8);
const back: WorkFact = { ...said('back----', '03', 0), kind: 'work.withdrawn', of: [second.id] } as unknown as WorkFact;

test('the last word counts, in any order of arrival, and one that is taken back does not', () => {
  expect(leastCountOf([])).toEqual({ least: 5, said: null });
  expect(leastCountOf(standingFacts([second, first]))).toEqual({ least: 8, said: second });
  expect(leastCountOf(standingFacts([back, second, first]))).toEqual({ least: 3, said: first });
});

test('under 3 nobody can set it, and a broken number is no setting', () => {
  expect(judgeFact(first)).toBe('good');
  expect(judgeFact(said('lower---', '04', 2))).toBe('bad');
  expect(judgeFact(said('broken--', '04', 4.5))).toBe('bad');
});
