import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FactId } from '../../src/domain/work/fact.ts';
import type { FactDraft } from '../../src/domain/work/work-fact.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

let app: NodeApp;
beforeAll(async () => {
  app = await nodeApp();
}, 60_000);
afterAll(() => app.close());

const state = () => app.store.getState();
const note = (of: string): FactDraft => ({ kind: 'work.withdrawn', about: 'd1', of: [of as FactId] });

test('what is said is in the journal, and undo says the opposite', () => {
  const { journal } = state().deps;
  const said = state().say([note('none-such-1')]);
  expect(journal.facts()).toEqual(said);
  state().undo();
  const [, taken] = journal.facts();
  expect(taken).toMatchObject({ kind: 'work.withdrawn', of: [said[0]!.id] });
  state().redo();
  expect(journal.facts().at(-1)).toMatchObject({ kind: 'work.restored', of: [said[0]!.id] });
  expect(journal.facts()).toHaveLength(3);
});

test('every fact is later than the ones that were known', () => {
  const times = state()
    .say([note('none-such-2'), note('none-such-3')])
    .map((fact) => fact.at);
  const all = state()
    .deps.journal.facts()
    .map((fact) => fact.at);
  expect(all).toEqual([...all].sort());
  expect(new Set(all).size).toBe(all.length);
  expect(all.slice(-2)).toEqual(times);
});
