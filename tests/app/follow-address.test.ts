import { afterEach, expect, test, vi } from 'vitest';
import { followAddress } from '../../src/app/follow-address.ts';
import { nodeApp } from '../fixtures/node-app.ts';

afterEach(() => vi.unstubAllGlobals());

/** An address bar of which the event comes when the test says so, as a busy browser sends it later. */
function addressBar() {
  const listeners = new Set<() => void>();
  const location = { hash: '' };
  const replaceState = (_: unknown, __: string, hash: string): void => {
    location.hash = hash;
  };
  vi.stubGlobal('window', {
    location,
    history: { replaceState },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  });
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return { location, tell };
}

test('a link that was clicked is followed, also when something changed before its event came', async () => {
  const bar = addressBar();
  const app = await nodeApp();
  const stop = followAddress(app.store);
  app.store.getState().goTo('hotspots');
  expect(bar.location.hash).toContain('hotspots');
  bar.location.hash = '#/hottimes';
  app.store.getState().dismissDataIssue();
  bar.tell();
  expect(app.store.getState().route).toBe('hottimes');
  expect(bar.location.hash).toContain('hottimes');
  stop();
  await app.close();
});
