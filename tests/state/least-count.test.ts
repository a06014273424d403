import { afterAll, beforeAll, expect, test } from 'vitest';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

let app: NodeApp;
const state = () => app.store.getState();
beforeAll(async () => {
  app = await nodeApp();
}, 120_000);
afterAll(() => app.close());

test('under what a count is small is kept in the journal and the log, and is taken back by undo', () => {
  expect(state().leastCount).toBe(5);
  state().setLeastCount(3);
  expect(state().leastCount).toBe(3);
  expect(state().facts.map(({ kind }) => kind)).toEqual(['setting.leastCount']);
  expect(state().deps.journal.log().at(-1)).toMatchObject({ action: 'leastCount', what: '3' });
  state().setLeastCount(3);
  expect(state().facts).toHaveLength(1);
  state().undo();
  expect(state().leastCount).toBe(5);
  state().redo();
  expect(state().leastCount).toBe(3);
});
