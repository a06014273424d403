import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_LIMITS } from '../../src/domain/inspection/plan.ts';
import { FIRST_WEIGHTS } from '../../src/domain/inspection/weights.ts';
import { judgeFact } from '../../src/domain/work/work-fact.ts';
import { inspectionWork } from '../../src/state/inspections-slice.ts';
import { inspectionIndicators } from '../../src/workflow/inspection/learn/indicators.ts';
import { memoryJournal } from '../fixtures/memory-journal.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const LIST = new URL('../../public/demo/inspections/locaties.csv', import.meta.url);

describe('inspections, from a list to indicators', () => {
  let app: NodeApp;
  const state = () => app.store.getState();
  const work = () => inspectionWork(state());
  beforeAll(async () => {
    app = await nodeApp();
  });
  afterAll(() => app.close());

  it('reads a list once: the second time it adds nothing', async () => {
    const file = { name: 'locaties.csv', blob: new Blob([readFileSync(LIST)]) };
    await state().openSites(file);
    expect(state().siteIntake.stage).toBe('plan');
    state().confirmSites();
    expect(work().sites.reduce((sum, { units }) => sum + units, 0)).toBe(1655);
    await state().openSites(file);
    const again = state().siteIntake;
    expect(again.stage === 'plan' && again.reading.account).toMatchObject({ accepted: 0 });
    state().confirmSites();
    expect(state().facts.filter(({ kind }) => kind === 'sites.imported')).toHaveLength(1);
  });

  it('scores without incidents on what is left: time and branch', async () => {
    await state().scoreSites();
    const scored = state().scored!;
    expect(scored.incidents).toBe(0);
    const storage = scored.scores.get(work().sites.find(({ kind, lastInspected }) => kind === 'storage' && lastInspected === null)!.id)!;
    // 8 points for never inspected, 0.6 of 12 for storage
    expect(storage.points).toBeCloseTo(8 + 7.2, 9);
  });

  it('plans, swaps with a reason, locks, writes results, and all of it is good to the judge of facts', async () => {
    const id = (await state().planInspections('Proef', { ...FIRST_LIMITS, units: 40, days: 5 }))!;
    const [plan] = work().plans;
    expect(plan!.picks.reduce((sum, { pick }) => sum + pick.units, 0)).toBe(40);
    expect(new Set(plan!.sites.map(({ id: site }) => site))).toEqual(new Set(plan!.picks.map(({ pick }) => pick.site)));
    expect(plan!.isDemo).toBe(false);
    const once = plan!.picks.filter(({ pick }) => plan!.picks.filter((one) => one.pick.site === pick.site).length === 1);
    const [first, second, third] = once;
    const other = work().sites.find(({ id: site, kind }) => kind === 'storage' && !plan!.picks.some(({ pick }) => pick.site === site))!;
    state().swapPick(id, first!.key, { site: other.id, units: 1 }, 'gesloten', 'poort op slot');
    expect(work().plans[0]!.sites.map(({ id: site }) => site)).toContain(other.id);
    state().lockPick(id, second!.key, true);
    const result = {
      site: third!.pick.site,
      part: third!.pick.part,
      plan: id,
      date: '2026-02-03',
      time: '10:00',
      act: false,
      municipality: '',
    } as const;
    const found = {
      outcome: 'finding',
      units: third!.pick.units,
      found: 1,
      findings: ['hennep'],
      actions: ['sluiting', 'boete'],
      receivers: ['politie'],
    } as const;
    state().writeResult({ ...result, ...found }, third!.key);
    for (const fact of state().facts) expect(judgeFact(JSON.parse(JSON.stringify(fact))), fact.kind).toBe('good');
    const now = work().plans[0]!;
    expect(now.swaps).toHaveLength(1);
    expect(now.picks.find(({ key }) => key === second!.key)!.locked).toBe(true);
    expect(inspectionIndicators(work().results, { from: '2026-01-01', to: '2026-03-31' })).toMatchObject({
      locations: third!.pick.units,
      enforcementActions: 2,
    });
  });

  it('keeps what is locked or done when the rest is planned again', async () => {
    const before = work().plans[0]!;
    const kept = before.picks.filter(({ locked, result }) => locked || result !== null).map(({ key }) => key);
    await state().replanInspections(before, 0);
    const after = work().plans[0]!;
    expect(after.versions).toBe(2);
    for (const key of kept) expect(after.picks.some((one) => one.key === key)).toBe(true);
    const out = before.swaps[0]!.out.site;
    expect(after.picks.some(({ pick }) => pick.site === out)).toBe(false);
  });

  it('takes results of a second profile in by a team file, without loss and without doubles', async () => {
    const tablet = await nodeApp({ journal: memoryJournal(() => new Date('2026-11-23T10:15:00Z'), 'tablet') });
    const lastFile = (from: NodeApp) => ({ name: from.saved.at(-1)!.name, blob: from.saved.at(-1)!.blob });
    await state().makeTeamFile(null);
    await tablet.store.getState().openTeamFile(lastFile(app));
    const there = () => inspectionWork(tablet.store.getState());
    expect(there().plans).toEqual(work().plans);
    expect(there().sites).toEqual(work().sites);
    const { id, picks } = there().plans[0]!;
    const open = picks.find(({ result }) => result === null)!;
    const { site, part, units } = open.pick;
    const nothing = {
      outcome: 'nothing',
      units,
      found: 0,
      findings: [],
      actions: [],
      receivers: [],
      act: false,
      municipality: '',
    } as const;
    tablet.store.getState().writeResult({ site, part, plan: id, date: '2026-02-04', time: '', ...nothing }, open.key);
    await tablet.store.getState().makeTeamFile(null);
    const before = work().results.length;
    for (let twice = 0; twice < 2; twice++) await state().openTeamFile(lastFile(tablet));
    expect(work().results).toHaveLength(before + 1);
    expect(work().plans).toEqual(there().plans);
    await tablet.close();
  });

  it('gives sites the terrain of a polygon of one’s own, and keeps that of the others', async () => {
    const inside = work().sites.find(({ terrain }) => terrain === '')!;
    const { lng, lat } = inside;
    const ring = [
      [lng - 1e-5, lat - 1e-5],
      [lng + 1e-5, lat - 1e-5],
      [lng + 1e-5, lat + 1e-5],
      [lng - 1e-5, lat + 1e-5],
    ];
    const feature = { type: 'Feature', properties: { naam: 'Eigen terrein' }, geometry: { type: 'Polygon', coordinates: [ring] } };
    const file = new Blob([JSON.stringify({ type: 'FeatureCollection', features: [feature] })]);
    const others = work().sites.filter(({ terrain }) => terrain === 'Karosseer').length;
    await state().openTerrains({ name: 'terreinen.geojson', blob: file });
    expect(state().terrainsRead).toMatchObject({ terrains: 1 });
    expect(work().sites.find(({ id }) => id === inside.id)!.terrain).toBe('Eigen terrein');
    expect(work().sites.filter(({ terrain }) => terrain === 'Karosseer')).toHaveLength(others);
    await state().openTerrains({ name: 'fout.geojson', blob: new Blob(['{"type":"FeatureCollection","features":[]}']) });
    expect(state().inspectionIssue?.code).toBe('sites.noTerrains');
    state().dismissInspectionIssue();
  });

  it('keeps no reason or title that points at a person', async () => {
    const before = state().facts.length;
    const { id, picks } = work().plans[0]!;
    const open = picks.find(({ result }) => result === null)!;
    expect(state().swapPick(id, open.key, null, 'anders', 'bel 06-12345678')).toBe(false);
    expect(state().inspectionIssue).not.toBeNull();
    expect(await state().planInspections('Plan van jan@voorbeeld.nl', FIRST_LIMITS)).toBeNull();
    expect(state().facts).toHaveLength(before);
    state().dismissInspectionIssue();
    expect(state().inspectionIssue).toBeNull();
  });

  it('makes a new version of the weights and undoes it', () => {
    state().setWeights({ ...FIRST_WEIGHTS, points: { ...FIRST_WEIGHTS.points, drugs: 25 } }, 'proef');
    expect(work().weights.at(-1)).toMatchObject({ version: 2, points: { drugs: 25 } });
    state().undo();
    expect(work().weights).toHaveLength(1);
  });

  it('offers the table as CSV with its title, safe for a spreadsheet', async () => {
    await state().exportInspections('proef', 'Proef', { columns: ['a'], rows: [['=1+1']] });
    const text = await app.saved.at(-1)!.blob.text();
    expect(text).toContain('Brandpunt: Proef');
    expect(text).toContain("'=1+1");
  });
});
