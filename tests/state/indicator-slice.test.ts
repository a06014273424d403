import { afterAll, beforeAll, expect, test } from 'vitest';
import { latestOf } from '../../src/domain/indicator.ts';
import { INDICATOR_REJECTIONS, indicatorAccount } from '../../src/domain/text/indicator.ts';
import { indicatorsOf } from '../../src/state/indicator-slice.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

let app: NodeApp;
beforeAll(async () => {
  app = await nodeApp();
});
afterAll(() => app.close());

const state = () => app.store.getState();
const open = (name: string, text: string) => state().openFigures({ name, blob: new Blob([text]) });
const TABLE = 'buurtcode;inbraak 2021;inbraak 2023\nBU09350000;4,5;5,5\nBU09350001;3,0;x\nBU0935009;1,0;1,0\n';

test('a table of figures is looked at, named by its maker, kept as facts, taken away and brought back', async () => {
  await open('inbraak.csv', TABLE);
  const { figureIntake } = state();
  if (figureIntake.stage !== 'plan') throw new Error(figureIntake.stage);
  expect(figureIntake).toMatchObject({ issue: null, origin: { source: 'inbraak', day: '2026-11-23', synthetic: false } });
  expect(indicatorAccount(figureIntake.reading.account)).toBe(
    '4 regels: 2 overgenomen, 1 afgewezen, 1 geen gegevens (titel, kolomnamen, totalen).',
  );
  expect(figureIntake.reading.account.rejectedRows.map(({ why }) => INDICATOR_REJECTIONS[why])).toEqual(['het gebied is niet bekend']);

  state().changeFigureOrigin({ source: 'Veiligheidsmonitor 2023', licence: 'CC BY 4.0' });
  await state().changeFigurePlan({
    columns: figureIntake.reading.plan.columns.map((column) => ({ ...column, label: 'Slachtoffer inbraak', unit: '%' })),
  });
  state().confirmFigures();
  expect(state().figureIntake.stage).toBe('done');
  const [kept, ...others] = indicatorsOf(state());
  expect(others).toEqual([]);
  expect(kept).toMatchObject({
    label: 'Slachtoffer inbraak',
    unit: '%',
    origin: { source: 'Veiligheidsmonitor 2023' },
    values: [4.5, 5.5, 3, null],
  });
  expect(latestOf(kept!, 'BU09350001')).toEqual({ period: '2021', value: 3 });

  state().removeIndicator(kept!.id);
  expect(indicatorsOf(state())).toEqual([]);
  state().undo();
  expect(indicatorsOf(state())).toHaveLength(1);
  state().redo();
  expect(indicatorsOf(state())).toEqual([]);
});

test('a table without an area or a year says what is missing and keeps nothing', async () => {
  await open('leeg.csv', 'naam;cijfer\nPiet;3\n');
  expect(state().figureIntake).toMatchObject({ stage: 'plan', issue: { code: 'indicator.noArea' } });
  state().confirmFigures();
  expect(state().figureIntake.stage).toBe('plan');
  await open('zonder-jaar.csv', 'buurtcode;cijfer\nBU09350000;3\n');
  expect(state().figureIntake).toMatchObject({ stage: 'plan', issue: { code: 'indicator.noPeriod' } });
  await state().changeFigurePlan({ fixedPeriod: '2024' });
  expect(state().figureIntake).toMatchObject({ stage: 'plan', issue: null });
  await open('kapot.xls', 'x');
  expect(state().figureIntake.stage).toBe('failed');
});

test('a table of figures that is dropped on the app goes to the figures, a file of incidents does not', async () => {
  await state().openFile({ name: 'kern.csv', blob: new Blob(['buurtcode;a_inw;p_koopw\nBU09350000;2330;14,5\nBU09350001;1680;28,0\n']) });
  expect(state()).toMatchObject({
    route: 'gebied',
    part: 'cijfers',
    intake: { stage: 'idle' },
    figureIntake: { stage: 'plan', file: 'kern.csv' },
  });
  state().closeFigures();
  const incidents =
    'datum;buurtcode;bedrag\n01-03-2026 10:00;BU09350000;10\n02-03-2026 11:00;BU09350000;20\n02-03-2026 12:00;BU09350001;30\n';
  await state().openFile({ name: 'incidenten.csv', blob: new Blob([incidents]) });
  expect(state()).toMatchObject({ intake: { stage: 'mapping' }, figureIntake: { stage: 'idle' } });
});
