import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeFact } from '../../src/domain/work/work-fact.ts';
import { inspectionWork } from '../../src/state/inspections-slice.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

describe('a register of signals', () => {
  let app: NodeApp;
  const state = () => app.store.getState();
  const signals = () => inspectionWork(state()).signals.map(({ id, kind, enriched, outcome }) => [id, kind, enriched, outcome]);
  const file = (...rows: string[]) => ({
    name: 'lwo.csv',
    blob: new Blob([`nummer;soort;datum;lon;lat;verrijkt door;uitkomst\n${rows.join('\n')}\n`]),
  });
  const take = async (...rows: string[]) => {
    await state().openSignals(file(...rows));
    state().confirmSignals();
  };
  beforeAll(async () => {
    app = await nodeApp();
  });
  afterAll(() => app.close());

  const first = ['1;hennep;13-03-2024;5,7;50,85;Politie;Handhaving Wabo', '2;drugs;14-03-2024;5,71;50,86;;'];

  it('is taken in as facts that hold, once however often it is offered', async () => {
    await take(...first);
    expect(signals()).toEqual([
      ['1', 'hennep', ['politie'], 'handhaving-wabo'],
      ['2', 'drugs', [], 'open'],
    ]);
    for (const fact of state().facts) expect(judgeFact(fact)).toBe('good');
    const { length } = state().facts;
    await take(...first);
    expect(state().facts).toHaveLength(length);
    const { signalIntake } = state();
    expect(signalIntake.stage === 'done' && signalIntake.reading.account).toMatchObject({ accepted: 0, duplicates: 2 });
  });

  it('adds what a later export knows more, and keeps what people added here', async () => {
    state().say([{ kind: 'lwo.enriched', about: '2', partner: 'riec' }]);
    await take(first[0]!, '2;drugs;14-03-2024;5,71;50,86;Belastingdienst;Politie');
    expect(signals()).toEqual([
      ['1', 'hennep', ['politie'], 'handhaving-wabo'],
      ['2', 'drugs', ['riec', 'belastingdienst'], 'politie'],
    ]);
  });

  it('is undone in one step', async () => {
    const before = signals();
    await take('3;afval;15-03-2024;5,7;50,85;Omgevingsdienst;ATOM', '4;afval;16-03-2024;5,7;50,85;;');
    expect(signals()).toHaveLength(before.length + 2);
    state().undo();
    expect(signals()).toEqual(before);
  });

  it('is stopped, and waits for an answer where the dates can be read in two ways', async () => {
    const ambiguous = file('9;drugs;05-03-2024;5,7;50,85;;');
    await state().openSignals(ambiguous);
    expect(state().signalIntake).toMatchObject({ stage: 'plan', issue: { code: 'signals.dateOrder' } });
    state().confirmSignals();
    expect(signals().some(([id]) => id === '9')).toBe(false);
    await state().changeSignalPlan({ dateOrder: 'dmy' });
    expect(state().signalIntake).toMatchObject({ stage: 'plan', issue: null });
    state().closeSignals();
    expect(state().signalIntake.stage).toBe('idle');
  });
});
