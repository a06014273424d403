import { afterAll, beforeAll, expect, test } from 'vitest';
import { PLACE_THEMES, type PlaceTheme } from '../../src/domain/theme/campaign-theme.ts';
import type { ThemeFinding } from '../../src/domain/theme/theme-finding.ts';
import { month } from '../../src/domain/time/month.ts';
import type { AppState } from '../../src/state/app-store.ts';
import { emptyFilter } from '../../src/state/filter-slice.ts';
import { campaigns } from '../../src/workflow/campaigns/campaigns.ts';
import { countOf, identifiedIn, sumOf } from '../../src/workflow/campaigns/identified.ts';
import { type NodeApp, nodeApp } from '../fixtures/node-app.ts';

const OCTOBER = { from: month(2026, 10), to: month(2026, 10) };

let app: NodeApp;
const state = (): AppState => app.store.getState();
const of = (theme: PlaceTheme): ThemeFinding => state().themeFindings.find((finding) => finding.theme === theme)!;

/** Ends what the map goes on to work out; it is not asked here. */
async function withoutMap(): Promise<void> {
  const { available } = state();
  app.store.setState({ available: null });
  await state().refresh();
  app.store.setState({ available });
}

beforeAll(async () => {
  app = await nodeApp();
  await state().loadDemo();
  await withoutMap();
  app.store.setState({ filter: { ...emptyFilter(OCTOBER), sources: ['melding'] } });
  await state().findThemes();
}, 240_000);
afterAll(() => app.close());

test('every theme of a campaign is looked at, by its own kinds whatever the bar says', () => {
  expect(state().themeState).toBe('ready');
  expect(state().themeFindings.map(({ theme }) => theme)).toEqual(PLACE_THEMES);
  for (const finding of state().themeFindings) expect(finding.count).toBeGreaterThan(0);
});

test('the patterns of the plan are found back', () => {
  // Domain page: burglary in the dark months, bicycle theft from June to September, pickpockets at carnaval and car break-ins at night.
  expect(of('woninginbraak').months.some(({ monthOfYear }) => [12, 1, 2].includes(monthOfYear))).toBe(true);
  expect(of('fietsendiefstal').months.every(({ monthOfYear }) => monthOfYear >= 6 && monthOfYear <= 9)).toBe(true);
  expect(of('fietsendiefstal').months.length).toBeGreaterThan(0);
  expect(of('zakkenrollerij').events.map(({ event }) => event.id)).toContain('carnaval');
  for (const { interval } of of('zakkenrollerij').events) expect(interval[0]).toBeGreaterThan(1);
});

test('the plan’s indicator is counted, and kept for the monitor', () => {
  const total = sumOf(state().themeFindings.map(countOf));
  expect(total.hottimes).toBeGreaterThan(0);
  state().keepThemeCounts();
  expect(identifiedIn(state().facts, OCTOBER)).toEqual({ ...total, themes: 4 });
  state().undo();
  expect(identifiedIn(state().facts, OCTOBER)).toBeNull();
});

test('a campaign can be taken away, and back by undo', () => {
  const area = state().boundaries.wijken[0]!.code;
  const titles = () => campaigns(state().facts).map(({ title }) => title);
  const ofTheDemo = titles();
  expect(ofTheDemo).not.toContain('Tas dicht');
  state().say([
    { kind: 'campaign.registered', about: 'campaign:1', theme: 'zakkenrollerij', title: 'Tas dicht', area, from: '2026-07-01', to: null },
  ]);
  expect(titles()).toContain('Tas dicht');
  state().removeCampaign('campaign:1');
  expect(titles()).toEqual(ofTheDemo);
  state().undo();
  expect(titles()).toContain('Tas dicht');
});
