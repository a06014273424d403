import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { effectKey } from '../../src/domain/effect/effect-ask.ts';
import { EFFECT_TEXT } from '../../src/domain/text/effect.ts';
import { monthFromIso } from '../../src/domain/time/month.ts';
import { judgeFact } from '../../src/domain/work/work-fact.ts';
import type { Dossier } from '../../src/workflow/dossier/dossier.ts';
import { foldDossiers } from '../../src/workflow/dossier/fold-dossiers.ts';
import { refusal } from '../../src/workflow/dossier/refused-text.ts';
import { askOfDossier } from '../../src/workflow/effect/dossier-ask.ts';
import { foldExperiments } from '../../src/workflow/experiment/fold-experiments.ts';
import { servedTruth } from '../demo-city/served.ts';
import { melddeskCsv, steadyRows } from '../fixtures/melddesk-csv.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';

let app: NodeApp;
const state = () => app.store.getState();
const TODAY = '2026-11-23';
const truth = servedTruth();

beforeAll(async () => {
  app = await nodeApp();
  await state().loadDemo();
  await until(app.store, ({ demoFacts }) => demoFacts.length > 0);
}, 120_000);
afterAll(() => app.close());

const dossiers = (): Dossier[] => foldDossiers(state().facts);
const planted = (id: string) => truth.hotspots.find((hotspot) => hotspot.id === id)!;
const dossierAt = (cells: readonly string[]): Dossier => dossiers().find(({ place }) => place.cells.some((cell) => cells.includes(cell)))!;

async function measured(dossier: Dossier) {
  const ask = askOfDossier(dossier, dossiers(), TODAY)!;
  await state().measureEffect(ask);
  const entry = state().effects[effectKey(ask)]!;
  if (entry.state !== 'ready') throw new Error(entry.state);
  return entry.answer;
}

describe('the work in the demo city', () => {
  test('is that of the plan: 30 potential hotspots in public space, 15 tackled, 19 cases of woonoverlast, in 2024-2026', () => {
    const all = dossiers();
    const open = all.filter(({ type }) => type === 'openbaar');
    expect(open).toHaveLength(30);
    expect(open.filter(({ started }) => started !== null)).toHaveLength(15);
    expect(all.filter(({ type }) => type === 'woonoverlast')).toHaveLength(19);
    expect(new Set(all.map(({ opened }) => opened.at.slice(0, 4)))).toEqual(new Set(['2024', '2025', '2026']));
    expect(new Set(open.map((dossier) => dossier.state)).size).toBe(6);
    expect(foldExperiments(state().facts)).toHaveLength(1);
  });

  test('holds good facts, no person, no point of a home, and says by whom: the demo city', () => {
    const { demoFacts } = state();
    expect(demoFacts.every((fact) => judgeFact(fact) === 'good' && fact.device === 'demostad')).toBe(true);
    expect(refusal(demoFacts)).toBeNull();
    const homes = dossiers().filter(({ type }) => type === 'woonoverlast');
    expect(homes.every(({ place, number, title }) => place.cells.length === 0 && title === number)).toBe(true);
    expect(new Set(demoFacts.map(({ id }) => id)).size).toBe(demoFacts.length);
    // Nothing is said after the day on which the data were exported.
    expect(demoFacts.every(({ at }) => at < '2026-11-03')).toBe(true);
  });

  test('stays out of the journal, and so out of every file', () => {
    expect(state().deps.journal.facts()).toEqual([]);
  });
});

describe('the effects that the app measures in the demo city', () => {
  test('worked: the planted hotspot ended when the plan began', async () => {
    const dossier = dossierAt(planted('jeugd-2025').cells);
    expect(dossier.started?.on).toBe('2025-06-01');
    expect(monthFromIso(planted('jeugd-2025').last)).toBe(monthFromIso('2025-05'));
    const answer = await measured(dossier);
    expect(answer.verdict).toEqual({ kind: 'fell' });
    expect(answer.target.after).toBeLessThan(3);
    expect(EFFECT_TEXT.sentence(answer)).toMatch(/^Naar schatting \d+ minder \(\d+ tot \d+\) in 12 maanden/);
  });

  test('displaced: it went on where the truth says that it went', async () => {
    const { verdict } = await measured(dossierAt(planted('verplaatst-van').cells));
    if (verdict.kind !== 'moved') throw new Error(verdict.kind);
    const there = planted('verplaatst-naar').cells;
    expect(there.every((cell) => (verdict.to.cells as readonly string[]).includes(cell))).toBe(true);
    const sum = Object.values(planted('verplaatst-naar').planted).reduce((a, b) => a + b, 0);
    expect(verdict.to.after).toBeGreaterThanOrEqual(sum);
  });

  test('did not work: nothing was planted there and nothing changed, and the verdict says what is not ruled out', async () => {
    const dossier = dossiers().find(({ title }) => title === 'Station Maastricht')!;
    const { verdict, target } = await measured(dossier);
    if (verdict.kind !== 'not-shown') throw new Error(verdict.kind);
    expect(target.before + target.after).toBeGreaterThan(100);
    expect(verdict.fall).toBeGreaterThan(0.2);
    expect(verdict.fall).toBeLessThan(0.45);
  });

  test('are those that the checks in the dossiers speak of', async () => {
    const dossier = dossierAt(planted('jeugd-2025').cells);
    expect(dossier.checks.map(({ reached }) => reached)).toEqual(['ja', 'ja']);
    expect(
      dossiers()
        .find(({ title }) => title === 'Station Maastricht')!
        .checks.map(({ reached }) => reached),
    ).toEqual(['nee', 'nee']);
  });

  test('are kept until the data change, and known again by what is asked', async () => {
    const before = state().effects;
    const ask = askOfDossier(dossierAt(planted('jeugd-2025').cells), dossiers(), TODAY)!;
    await state().measureEffect(ask);
    expect(state().effects).toBe(before);
  });

  test('are offered as a table with the verdict above it', async () => {
    const answer = await measured(dossierAt(planted('jeugd-2025').cells));
    state().exportEffect('Heugemerveld', answer);
    const { name, blob } = app.saved.at(-1)!;
    const text = await blob.text();
    expect(name).toBe('brandpunt-effect-2024-10-tm-2026-05.csv');
    expect(text).toContain('Gedaald, meer dan toeval');
    expect(text).toContain('Synthetische gegevens');
    expect(text).toMatch(/\r\n2025-06;na;\d/);
  });
});

test('goes with the demo city, with what was said about it', async () => {
  const [first] = dossiers();
  state().say([{ kind: 'dossier.closed', about: first!.id, reason: 'proef' }]);
  expect(state().deps.journal.facts()).toHaveLength(1);
  await state().openFile({ name: 'eigen.csv', blob: new Blob([melddeskCsv(steadyRows(12, 20, [5.69, 50.85]))]) });
  await state().confirmMapping();
  await until(app.store, ({ demoFacts }) => demoFacts.length === 0);
  expect(state().facts).toEqual([]);
  expect(state().deps.journal.facts()).toEqual([]);
});
