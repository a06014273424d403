import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

describe('a file that is no list of incidents, dropped on the window', () => {
  let app: NodeApp;
  const state = () => app.store.getState();
  const csv = (text: string, name = 'bestand.csv') => ({ name, blob: new Blob([text]) });
  const looksLike = () => {
    const { intake } = state();
    return intake.stage === 'mapping' ? intake.inspection.looksLike : null;
  };
  beforeEach(async () => {
    app = await nodeApp();
  });
  afterEach(() => app.close());

  test('as a table of postcodes is loaded as one', async () => {
    await state().openFile(csv('postcode;x;y\n6211AL;176428;317671\n6211AM;176500;317700\n'));
    expect(looksLike()).toBe('postcodes');
    await state().sendElsewhere('postcodes');
    expect(state().postcodes).toMatchObject({ file: 'bestand.csv', count: 2 });
    expect(state().intake.stage).toBe('idle');
  });

  test('as a list of sites goes on at Controles', async () => {
    await state().openFile(csv('nummer;terrein;aantal eenheden;branche;x;y\nG1;;29;Opslag;177508;314145\n'));
    await state().sendElsewhere(looksLike()!);
    expect(state()).toMatchObject({ route: 'controles', siteIntake: { stage: 'plan' }, intake: { stage: 'idle' } });
  });

  test('as a register of signals goes on there', async () => {
    await state().openFile(csv('nummer;soort signaal;datum;buurt;doorgezet naar\n1;hennep;13-03-2024;Binnenstad;Politie\n'));
    await state().sendElsewhere(looksLike()!);
    expect(state()).toMatchObject({ route: 'controles', part: 'lwo', signalIntake: { stage: 'plan' }, intake: { stage: 'idle' } });
  });

  test('as a list of events is added to the own dates, with what could not be read', async () => {
    await state().openFile(csv('naam;van;tot en met;plek\nRieu;03-07-2026;05-07-2026;Vrijthof\nInkom;31-02-2026;;\n'));
    // a date that does not exist is one of two: the column is no column of dates then
    expect(looksLike()).toBeNull();
    await state().openFile(csv('naam;van;tot en met;plek\nRieu;03-07-2026;05-07-2026;Vrijthof\nInkom;17-08-2026;21-08-2026;\n'));
    await state().sendElsewhere(looksLike()!);
    expect(state().intake).toMatchObject({ stage: 'dates', added: 2, rejected: [] });
    expect(state().ownDates.map(({ label }) => label)).toEqual(['Rieu', 'Inkom']);
  });

  test('as a file of Samenwerken under another name is opened there', async () => {
    const open = vi.fn(async () => undefined);
    app.store.setState({ openTeamFile: open });
    await state().openFile({ name: 'van een collega.zip', blob: new Blob(['BRANDPUNT-TEAM\n{}\n']) });
    expect(open).toHaveBeenCalledTimes(1);
    expect(state()).toMatchObject({ route: 'dossiers', part: 'samenwerken', intake: { stage: 'idle' } });
  });
});
