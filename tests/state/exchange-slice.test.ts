import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { totalsOf } from '../../src/domain/work/merge-account.ts';
import { buurtCodeOf } from '../../src/report/pack.ts';
import { placesOf } from '../../src/state/view-slice.ts';
import { memoryJournal } from '../fixtures/memory-journal.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';
import { until } from '../fixtures/until.ts';
import { enriched, opened } from '../fixtures/work-facts.ts';

let analyst: NodeApp;
let team: NodeApp;
const now = () => new Date('2026-11-23T10:15:00Z');
beforeAll(async () => {
  analyst = await nodeApp();
  team = await nodeApp({ journal: memoryJournal(now, 'team') });
  await analyst.store.getState().loadDemo();
  await until(analyst.store, (state) => state.analysisState === 'ready');
}, 240_000);
afterAll(async () => {
  await analyst.close();
  await team.close();
});

const at = (app: NodeApp) => app.store.getState();
const lastFile = (app: NodeApp) => ({ name: app.saved.at(-1)!.name, blob: app.saved.at(-1)!.blob });
function mergedAt(app: NodeApp) {
  const { exchange } = at(app);
  if (exchange.stage !== 'merged') throw new Error(`not merged: ${JSON.stringify(exchange)}`);
  return exchange.account;
}

describe('a pack for a wijk', () => {
  test('shows a team without any data its hotspots and dossiers, and no report', async () => {
    const { analysis, boundaries } = at(analyst);
    const places = placesOf({ analysis });
    const first = places[0]!;
    const code = buurtCodeOf(first, boundaries);
    const { wijk } = boundaries.buurten.find((buurt) => buurt.code === code)!;
    at(analyst).say([opened('d1', code), enriched('d1', 'Groep van tien')]);
    at(analyst).say([opened('d2', code, 'woonoverlast'), enriched('d2', 'Boven de bakker')]);
    await at(analyst).makePack(wijk, false, null);
    expect(at(analyst).exchange).toMatchObject({ stage: 'made', contents: 'pack', facts: 2, sealed: false });

    await at(team).openTeamFile(lastFile(analyst));
    const account = mergedAt(team);
    expect(account).toMatchObject({ pack: 'taken', origin: { contents: 'pack', area: wijk, demo: true } });
    expect(totalsOf(account)).toEqual({ added: 2, known: 0, erased: 0, refused: 0 });
    expect(at(team).facts.map(({ about }) => about)).toEqual(['d1', 'd1']);

    const [pack] = at(team).packs;
    const theme = (place: (typeof places)[number]) => at(analyst).categories[place.categories[0]!]!.theme;
    const expected = places.filter(
      (place) => boundaries.buurten.find(({ name }) => name === place.buurt)?.wijk === wijk && theme(place) !== 'woonoverlast',
    );
    expect(pack!.hotspots.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(pack!.homes).toEqual([expect.objectContaining({ buurt: code, dossiers: 1 })]);
    // The month itself adds up to what the list says.
    for (const [i, hotspot] of pack!.hotspots.entries()) {
      const { from, counts } = hotspot.months;
      if (expected[i]!.state !== 'uitgedoofd') expect(counts[pack!.to - from]).toBe(expected[i]!.count);
      expect(hotspot.week.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
    }
  });

  test('goes back with what the team said, and says what came from whom', async () => {
    team.store.getState().deps.journal.changeSettings({ role: 'gebiedsteam' });
    at(team).say([enriched('d1', 'Buurtvaders lopen mee')]);
    await at(team).makeTeamFile('vier woorden op een rij');
    await at(analyst).openTeamFile(lastFile(team));
    expect(at(analyst).exchange).toMatchObject({ stage: 'locked', wrong: false });
    await at(analyst).unlockTeamFile('iets heel anders');
    expect(at(analyst).exchange).toMatchObject({ stage: 'locked', wrong: true });
    await at(analyst).unlockTeamFile('vier woorden op een rij');
    const { added, about } = mergedAt(analyst);
    expect(added.map(({ role, device }) => [role, device])).toEqual([['gebiedsteam', 'team']]);
    expect(about).toEqual([{ about: 'd1', added: 1, known: 2, erased: 0, refused: {} }]);
    expect(at(analyst).log.at(-1)).toMatchObject({ action: 'merge', rows: 1 });
  });

  test('is refused when the filter leaves places of the wijk out', async () => {
    const [buurt] = at(analyst).boundaries.buurten;
    at(analyst).changeFilter({ area: { kind: 'buurt', code: buurt!.code } });
    await until(analyst.store, (state) => state.analysisState === 'ready');
    await at(analyst).makePack(buurt!.wijk, false, null);
    expect(at(analyst).exchange).toMatchObject({ stage: 'failed', issue: { code: 'exchange.noPlaces' } });
    at(analyst).undo();
  });
});

describe('work that may not be kept', () => {
  test('is erased when its last day is over, also when an older file brings it back, and the log says so', async () => {
    at(team).say([enriched('d1', 'Mag weg', '2026-11-22'), enriched('d1', 'Mag blijven', '2026-11-23')]);
    await at(team).makeTeamFile(null);
    const older = lastFile(team);
    await at(team).expireWork();
    const texts = () => at(team).facts.flatMap((fact) => (fact.kind === 'dossier.enriched' ? [fact.text] : []));
    expect(texts()).not.toContain('Mag weg');
    expect(texts()).toContain('Mag blijven');
    expect(at(team).log.at(-1)).toMatchObject({ action: 'expire', rows: 1 });
    await at(team).openTeamFile(older);
    expect(totalsOf(mergedAt(team))).toMatchObject({ added: 0, erased: 1 });
    expect(texts()).not.toContain('Mag weg');
  });
});

describe('a backup', () => {
  test('is offered after 25 facts, and no longer once it was made', async () => {
    expect(at(team).backup).toMatchObject({ last: null, due: false });
    at(team).say(Array.from({ length: 25 }, (_, i) => enriched('d1', `tekst ${i}`)));
    expect(at(team).backup.due).toBe(true);
    await at(team).makeBackup('vier woorden op een rij');
    expect(at(team).backup).toMatchObject({ last: '2026-11-23T10:15:00.000Z', changes: 0, due: false });
  });
});

test('a file of a newer version makes the work read-only, and says so', async () => {
  const text = 'BRANDPUNT-TEAM\n{"format":"brandpunt-team","schema":99}\n';
  const header = new TextEncoder().encode(text.split('\n').slice(1).join('\n'));
  const digest = Buffer.from(await crypto.subtle.digest('SHA-256', header)).toString('hex');
  await at(team).openTeamFile({ name: 'nieuw.team', blob: new Blob([text, digest, '\n']) });
  expect(at(team).exchange).toMatchObject({ stage: 'failed', issue: { code: 'exchange.newerFile' } });
  const before = at(team).facts;
  expect(at(team).say([enriched('d1', 'komt er niet in')])).toEqual([]);
  at(team).undo();
  expect(at(team).facts).toBe(before);
  expect(at(team).past.length).toBeGreaterThan(0);
  expect(at(team).dataIssue?.code).toBe('exchange.newerFile');
});
