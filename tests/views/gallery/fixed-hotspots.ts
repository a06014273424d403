import type { HotspotState } from '../../../src/domain/hotspot.ts';
import { month } from '../../../src/domain/time/month.ts';
import type { SeriesPoint } from '../../../src/views/charts/series.ts';
import type { HotspotCardProps } from '../../../src/views/kit/hotspot/hotspot-card.tsx';

export interface FixedHotspot extends HotspotCardProps {
  readonly id: string;
  readonly at: readonly [number, number];
}

/** 24 months up to October 2026 that end at `last`. */
export function fixedSeries(last: number, usual: number, seed: number): readonly SeriesPoint[] {
  return Array.from({ length: 24 }, (_, at) => {
    const expected = usual * (1 + 0.15 * Math.sin((at / 12) * 2 * Math.PI));
    const wave = Math.round(Math.max(0, expected + Math.sin(at * 2.7 + seed) * usual * 0.45));
    return {
      month: (month(2024, 11) + at) as SeriesPoint['month'],
      count: at === 23 ? last : wave,
      expected,
      low: expected * 0.55,
      high: expected * 1.5,
    };
  });
}

const spot = (
  rank: number,
  place: string,
  buurt: string,
  state: HotspotState,
  counts: readonly [number, number],
  facts: readonly string[],
  stable: number,
  extra: HotspotCardProps['remarks'],
  at: readonly [number, number],
): FixedHotspot => ({
  id: `h${rank}`,
  rank,
  place,
  buurt,
  state,
  counted: counts[0] === 1 ? '1 melding' : `${counts[0]} meldingen`,
  expected: `verwacht ${counts[1]}`,
  series: { points: fixedSeries(counts[0], counts[1], rank) },
  facts,
  remarks: [{ kind: 'raster', tone: stable >= 15 ? 'ok' : 'plain', text: `stabiel in ${stable} van 20 rasters` }, ...extra],
  at,
});

const police = { kind: 'police', text: 'ook bij politie' } as const;
export const HOTSPOTS: readonly FixedHotspot[] = [
  spot(
    1,
    'Griendpark',
    'Sint Maartenspoort',
    'nieuw',
    [23, 8],
    ['Drugshandel op straat', 'vr–za 22–02, ×3,1 (1,9–4,8)'],
    18,
    [{ kind: 'person', text: 'één melder: 7 van 23' }, police],
    [5.6985, 50.8545],
  ),
  spot(2, 'Koningsplein', 'Wyckerpoort', 'groeiend', [19, 8], ['Jeugdoverlast', 'di–do 16–20, ×2,6 (1,5–4,2)'], 17, [], [5.7085, 50.8495]),
  spot(
    3,
    'Stationsplein',
    'Wyck',
    'aanhoudend',
    [31, 18],
    ['Overlast door personen', 'ma–vr 14–19, ×1,9 (1,3–2,7)'],
    20,
    [police],
    [5.7035, 50.8505],
  ),
  spot(
    4,
    'Frontenpark',
    'Frontenkwartier',
    'nieuw',
    [9, 3],
    ['Gebruik van drugs', 'geen vast tijdstip gevonden'],
    12,
    [{ kind: 'person', tone: 'warn', text: 'één melder: 6 van 9' }],
    [5.682, 50.8565],
  ),
  spot(
    5,
    'Koningin Emmaplein',
    'Statenkwartier',
    'groeiend',
    [13, 6],
    ['Jeugdoverlast', 'wo en za 15–21, ×2,2 (1,2–3,8)'],
    16,
    [],
    [5.68, 50.8515],
  ),
  spot(
    6,
    'Markt',
    'Binnenstad',
    'aanhoudend',
    [27, 19],
    ['Geluid en uitgaan', 'do–za 23–04, ×1,8 (1,2–2,6)'],
    19,
    [police],
    [5.691, 50.8517],
  ),
  spot(
    7,
    'Bassin',
    'Boschstraatkwartier',
    'krimpend',
    [12, 7],
    ['Gebruik van drugs', 'do–za 20–24, ×2,0 (1,1–3,4)'],
    15,
    [{ kind: 'dossier', text: 'dossier loopt' }],
    [5.6915, 50.858],
  ),
  spot(
    8,
    'Stadspark',
    'Jekerkwartier',
    'uitgedoofd',
    [1, 5],
    ['Overlast door personen', 'te weinig meldingen voor een tijdstip'],
    14,
    [],
    [5.6925, 50.8455],
  ),
];
