import type { Branch } from './site.ts';

/** Parts of the score, in the order in which they are shown. */
export const SCORE_PARTS = ['meldingen', 'drugs', 'diefstal', 'ongewoon', 'nacht', 'lwo', 'vondsten', 'lang-geleden', 'branche'] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** The parts that count what lies around a site. */
export const NEARBY_PARTS = ['meldingen', 'drugs', 'diefstal', 'ongewoon', 'lwo', 'vondsten'] as const satisfies readonly ScorePart[];
export type NearbyPart = (typeof NEARBY_PARTS)[number];

/** One version of the choices behind the score. */
export interface ScoreWeights {
  readonly version: number;
  /** Points at most per part. */
  readonly points: Readonly<Record<ScorePart, number>>;
  /** Metres at which something counts for 1/e. */
  readonly reach: Readonly<Record<NearbyPart, number>>;
  /** Distance-weighted count that gives half the points. */
  readonly half: Readonly<Record<NearbyPart, number>>;
  /** How vulnerable a branch is taken to be, 0 to 1. */
  readonly branches: Readonly<Record<Branch, number>>;
  /** Years without inspection that give all points. */
  readonly yearsForAll: number;
}

/** The start: chosen by reasoning, not fitted; the learning page says whether it is better than chance. */
export const FIRST_WEIGHTS: ScoreWeights = {
  version: 1,
  points: { meldingen: 10, drugs: 20, diefstal: 8, ongewoon: 8, nacht: 6, lwo: 16, vondsten: 12, 'lang-geleden': 8, branche: 12 },
  reach: { meldingen: 200, drugs: 250, diefstal: 250, ongewoon: 300, lwo: 200, vondsten: 300 },
  half: { meldingen: 20, drugs: 12, diefstal: 40, ongewoon: 1, lwo: 1, vondsten: 0.5 },
  branches: {
    autohandel: 1,
    metaal: 1,
    afvalrecycling: 1,
    transport: 0.8,
    opslag: 0.6,
    horeca: 0.5,
    'persoonlijke-dienst': 0.5,
    groothandel: 0.4,
    detailhandel: 0.3,
    ambacht: 0.3,
    overig: 0.2,
    onbekend: 0.3,
  },
  yearsForAll: 5,
};

/** What is wrong with weights that someone typed: the parts out of range. */
export function badWeights({ points, reach, half, branches, yearsForAll }: ScoreWeights): readonly string[] {
  const off = (record: Readonly<Record<string, number>>, low: number, high: number): string[] =>
    Object.entries(record).flatMap(([key, value]) => (value >= low && value <= high ? [] : [key]));
  return [
    ...off(points, 0, 100),
    ...off(reach, 25, 2000),
    ...off(half, 0.01, 1000),
    ...off(branches, 0, 1),
    ...(yearsForAll >= 0.5 && yearsForAll <= 50 ? [] : ['yearsForAll']),
    ...(Object.values(points).some((value) => value > 0) ? [] : ['points']),
  ];
}
