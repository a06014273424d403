import { describe, expect, it } from 'vitest';
import type { CategoryId } from '../../../src/domain/category.ts';
import { incidentPart } from '../../../src/domain/inspection/signal-part.ts';
import { FIRST_WEIGHTS, SCORE_PARTS, type ScorePart } from '../../../src/domain/inspection/weights.ts';
import { rdPoint } from '../../../src/domain/place.ts';
import { rdToWgs84 } from '../../../src/geo/rd.ts';
import { distanceDecay } from '../../../src/stats/distance-decay.ts';
import { scoreSites } from '../../../src/workflow/inspection/score/score-sites.ts';
import { fading, nothingAround, type Surroundings } from '../../../src/workflow/inspection/score/surroundings.ts';
import { siteAt } from './sites.ts';

const pointsAt = (...places: readonly (readonly [number, number])[]) => {
  const degrees = places.map(([x, y]) => rdToWgs84(rdPoint(x, y)));
  return { lng: Float64Array.from(degrees, (one) => one[0]), lat: Float64Array.from(degrees, (one) => one[1]) };
};
const strength = (n: number) => new Float64Array(n).fill(1);
const score = (around: Surroundings, sites = [siteAt('a', 176_000, 318_000)]) => {
  const [first] = scoreSites(sites, around, FIRST_WEIGHTS);
  return (part: ScorePart) => first!.parts.find((one) => one.part === part)!;
};

describe('the score of a site', () => {
  it('gives by hand: two drug registrations at 0 and 250 m weigh 1 + 1/e, half is 12', () => {
    const base = nothingAround('2026-01-01');
    const drugs = score({ ...base, incidents: { ...base.incidents, drugs: pointsAt([176_000, 318_000], [176_250, 318_000]) } })('drugs');
    const sum = 1 + Math.exp(-1);
    expect(drugs.weighted).toBeCloseTo(sum, 4);
    expect(drugs.points).toBeCloseTo((20 * sum) / (sum + 12), 3);
    expect(drugs.count).toBe(2);
  });

  it('adds up to the sum of its parts, in their order, none above its most', () => {
    const around: Surroundings = {
      ...nothingAround('2026-01-01'),
      lwo: { ...pointsAt([176_010, 318_000]), strength: strength(1) },
      finds: { ...pointsAt([176_100, 318_000]), strength: strength(1) },
      unusual: { ...pointsAt([176_100, 318_050]), strength: strength(1) },
    };
    const [one] = scoreSites([siteAt('a', 176_000, 318_000, { branch: 'metaal', lastInspected: '2023-07-02' })], around, FIRST_WEIGHTS);
    expect(one!.parts.map(({ part }) => part)).toEqual(SCORE_PARTS);
    expect(one!.points).toBeCloseTo(
      one!.parts.reduce((sum, { points }) => sum + points, 0),
      12,
    );
    expect(one!.most).toBe(100);
    for (const { points, most } of one!.parts) expect(points).toBeLessThanOrEqual(most);
    expect(one!.parts.find(({ part }) => part === 'branche')!.points).toBe(12);
    // 914 days of 5 years of 365.25 days, of 8 points
    expect(one!.parts.find(({ part }) => part === 'lang-geleden')!.points).toBeCloseTo((8 * 914) / 1826.25, 9);
  });

  it('gives all points for never inspected and none for today', () => {
    expect(score(nothingAround('2026-01-01'))('lang-geleden').points).toBe(8);
    const today = score(nothingAround('2026-01-01'), [siteAt('a', 176_000, 318_000, { lastInspected: '2026-01-01' })]);
    expect(today('lang-geleden').points).toBe(0);
  });

  it('sees a night place only when the nights around it exceed those of the city', () => {
    const place: [number, number][] = Array.from({ length: 30 }, () => [176_000, 318_000]);
    const far: [number, number][] = Array.from({ length: 90 }, () => [190_000, 318_000]);
    const hours = { ...pointsAt(...place, ...far), night: Uint8Array.from([...place.map(() => 1), ...far.map(() => 0)]) };
    // 30 of 120 at night in the city; here (30 + 10 / 4) / 40 = 0.8125, over 0.25 is more than twice
    expect(score({ ...nothingAround('2026-01-01'), hours })('nacht').points).toBe(6);
    const even = { ...pointsAt(...place, ...far), night: new Uint8Array(120).fill(1) };
    expect(score({ ...nothingAround('2026-01-01'), hours: even })('nacht').points).toBe(0);
  });

  it('lets signals fade by half in two years and ignores what came after', () => {
    expect(fading('2024-01-01', '2026-01-01')).toBeCloseTo(0.5, 3);
    expect(fading('2026-02-01', '2026-01-01')).toBe(0);
  });
});

describe('what counts around a site', () => {
  it('leaves out care, people without a home and home nuisance', () => {
    const part = (id: string) => incidentPart(id as CategoryId);
    for (const id of [
      'melding.verward',
      'politie.verward',
      'melding.zwervers',
      'politie.zwervers',
      'melding.woonoverlast',
      'melding.drugspand',
    ])
      expect(part(id), id).toBeNull();
    expect(part('melding.drugshandel')).toBe('drugs');
    expect(part('politie.handel-harddrugs')).toBe('drugs');
    expect(part('melding.jeugd')).toBe('meldingen');
    expect(part('politie.bedrijfsinbraak')).toBe('diefstal');
    expect(part('politie.mishandeling')).toBeNull();
  });

  it('sums as counted one by one', () => {
    const line = (n: number, step: number) => ({
      x: Array.from({ length: n }, (_, i) => i * step),
      y: Array.from({ length: n }, (_, i) => (i * 37) % 400),
    });
    const [places, events] = [line(20, 111), line(300, 9)];
    const { sum, count } = distanceDecay(places, events, 80);
    for (let i = 0; i < 20; i++) {
      const far = events.x.map((x, at) => Math.hypot(x - places.x[i]!, events.y[at]! - places.y[i]!)).filter((d) => d <= 240);
      expect(sum[i]).toBeCloseTo(
        far.reduce((total, d) => total + Math.exp(-d / 80), 0),
        9,
      );
      expect(count[i]).toBe(far.length);
    }
  });
});
