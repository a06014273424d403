import { describe, expect, it } from 'vitest';
import type { FactId } from '../../src/domain/work/fact.ts';
import { type FactDraft, judgeFact, type WorkFact } from '../../src/domain/work/work-fact.ts';
import { askOfExperiment, askOfPilot } from '../../src/workflow/experiment/effect-asks.ts';
import { foldExperiments } from '../../src/workflow/experiment/fold-experiments.ts';
import { readPoints } from '../../src/workflow/experiment/read-points.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';

const said = (draft: FactDraft, second: number): WorkFact =>
  ({ ...draft, id: `fact-000${second}` as FactId, at: `2026-01-01T00:00:0${second}.000Z`, role: 'analist', device: 'a' }) as WorkFact;
const OPENED: FactDraft = {
  kind: 'experiment.opened',
  about: 'e1',
  title: 'Coffeeshopproef',
  on: '2025-04-07',
  points: [{ lng: 5.69, lat: 50.85 }],
  metres: 200,
  buurten: [],
  cells: [],
  resolution: 10,
  categories: ['melding.drugshandel'],
};

describe('experiments', () => {
  it('are folded from their facts; the last word on the comparison counts', () => {
    const compare = (buurten: readonly string[], second: number): WorkFact =>
      said({ kind: 'experiment.compared', about: 'e1', buurten, without: [], ring: 8 }, second);
    const facts = [said(OPENED, 1), compare(['BU09350101'], 2), compare(['BU09350102'], 3), compare(['BU09350103'], 4)];
    expect(facts.every((fact) => judgeFact(fact) === 'good')).toBe(true);
    const [experiment] = foldExperiments(facts.slice(0, 3));
    expect(experiment).toMatchObject({ id: 'e1', title: 'Coffeeshopproef', compared: { buurten: ['BU09350102'], ring: 8 }, closed: null });
    expect(askOfExperiment(experiment!)).toMatchObject({
      target: { kind: 'points', metres: 200 },
      comparison: { kind: 'area', area: { kind: 'buurten', codes: ['BU09350102'] } },
      ring: 8,
      flagged: [],
    });
  });

  it('are left out when nobody opened them, and end when they are closed', () => {
    const closed = said({ kind: 'experiment.closed', about: 'e1', reason: 'voorbij' }, 2);
    expect(foldExperiments([closed])).toEqual([]);
    expect(foldExperiments([said(OPENED, 1), closed])[0]!.closed).toBe('voorbij');
  });
});

it('the pilot asks for the buurten of its area, one kind and no more', () => {
  const boundaries = demoBoundaries();
  const wijk = boundaries.wijken[0]!.code;
  const ask = askOfPilot({ id: 'x', area: wijk, on: '2025-06-15', category: 'politie.woninginbraak' as never }, boundaries);
  expect(ask.target).toEqual({ kind: 'buurten', codes: boundaries.buurten.filter((buurt) => buurt.wijk === wijk).map(({ code }) => code) });
  expect(ask.categories).toEqual(['politie.woninginbraak']);
});

describe('points', () => {
  it('are read as degrees in either order or as RD, and names are not kept', () => {
    // The tower of Amersfoort: RD 155000 463000, WGS84 5.38763888 E 52.15616056 N within metres.
    const { points, wrong } = readPoints('50,8487 5,6888\n5.6888;50.8487 Boschstraat\n\nOnze Lieve Vrouwe 155000 463000');
    expect(wrong).toEqual([]);
    expect(points.slice(0, 2)).toEqual([
      { lng: 5.6888, lat: 50.8487 },
      { lng: 5.6888, lat: 50.8487 },
    ]);
    expect(points[2]!.lng).toBeCloseTo(5.3872, 3);
    expect(points[2]!.lat).toBeCloseTo(52.1552, 3);
  });

  it('outside the Netherlands, or that are none, are refused by line', () => {
    expect(readPoints('0 0\n50.85 5.69\n48.85 2.35\nhier').wrong).toEqual([1, 3, 4]);
  });
});
