import { afterEach, describe, expect, test } from 'vitest';
import type { Boundaries } from '../../src/domain/area.ts';
import { bad, good } from '../../src/domain/issue.ts';
import type { MunicipalityCode } from '../../src/domain/municipality-code.ts';
import { OFFICIAL_ISSUES } from '../../src/domain/text/official.ts';
import type { OfficialSource } from '../../src/state/deps.ts';
import { demoBoundaries, type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const CODE = 'GM0935' as MunicipalityCode;
const FILE = 'PDOK, CBS wijken en buurten 2024 (GM0935)';

let app: NodeApp;
afterEach(() => app.close());
const open = async (fetch: OfficialSource['fetch']) => {
  app = await nodeApp({ official: { host: 'api.example', fetch } });
  return app.store.getState;
};
const official = async (): Promise<Boundaries> => ({
  ...(await demoBoundaries()),
  origin: { kind: 'official', attribution: 'CBS / Kadaster, CC BY 4.0', file: FILE },
});

describe('official boundaries', { timeout: 60_000 }, () => {
  test('are taken over and written in the log', async () => {
    const state = await open(async () => good(await official()));
    await state().fetchOfficial(CODE);
    expect(state().official).toEqual({ stage: 'done', buurten: 44, municipality: 'Maastricht' });
    expect(state().boundaries.origin).toMatchObject({ kind: 'official', file: FILE });
    expect(state().log.at(-1)).toMatchObject({ action: 'boundaries', what: FILE });
  });

  test('that cannot be fetched leave everything as it was', async () => {
    const state = await open(async () => bad(OFFICIAL_ISSUES.unreachable('api.example')));
    const [before, log] = [state().boundaries, state().log.length];
    await state().fetchOfficial(CODE);
    expect(state().official).toMatchObject({ stage: 'failed', issue: { code: 'official.unreachable' } });
    expect(state().boundaries).toBe(before);
    expect(state().log).toHaveLength(log);
    state().closeOfficial();
    expect(state().official).toEqual({ stage: 'idle' });
  });

  test('that come after they were cancelled are not taken over', async () => {
    let arrive = (_: Boundaries): void => {};
    const state = await open(() => new Promise((done) => (arrive = (value) => done(good(value)))));
    const before = state().boundaries;
    const fetching = state().fetchOfficial(CODE);
    expect(state().official).toEqual({ stage: 'fetching', code: CODE });
    state().cancelOfficial();
    arrive(await official());
    await fetching;
    expect(state().official).toEqual({ stage: 'idle' });
    expect(state().boundaries).toBe(before);
  });

  test('are not asked for where the host does not allow it', async () => {
    app = await nodeApp();
    await app.store.getState().fetchOfficial(CODE);
    expect(app.store.getState().official).toMatchObject({ stage: 'failed', issue: { code: 'official.notAllowed' } });
  });
});
