import { expect, test } from 'vitest';
import type { Judgement } from '../../../src/domain/work/dossier-facts.ts';
import { foldDossiers } from '../../../src/workflow/dossier/fold-dossiers.ts';
import { judgedFlags } from '../../../src/workflow/dossier/judged-flags.ts';
import { factOf } from '../../fixtures/dossier-facts.ts';

const FLAG = { count: 12, expected: 3 };
const opened = (about: string, what = {}) =>
  factOf('dossier.opened', 0, { flagged: FLAG, ...what }, { about, at: '2026-03-02T09:00:00.000Z' });
const judged = (about: string, judgement: Judgement, n = 0, what = {}) =>
  factOf('dossier.judged', n, { judgement, ...what }, { about, at: '2026-03-05T09:00:00.000Z' });

test('counts by hand: four decided of seven flags, one watched, one not judged, one in conflict', () => {
  const facts = [
    ...['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd7'].map((id) => opened(id)),
    ...['d1', 'd2', 'd3'].map((id) => judged(id, 'bevestigd')),
    judged('d4', 'afgewezen'),
    judged('d5', 'volgen'),
    // Given unseen of each other: not judged until that is solved.
    judged('d7', 'bevestigd', 0, { revises: [] }),
    judged('d7', 'afgewezen', 1, { revises: [] }),
    // Not from a flag, and not in public space.
    opened('d8', { flagged: null }),
    judged('d8', 'bevestigd'),
    opened('d9', { type: 'woonoverlast' }),
    judged('d9', 'bevestigd'),
  ];
  const found = judgedFlags(foldDossiers(facts));
  expect(found).toMatchObject({ flagged: 7, judged: 5, confirmed: 3, rejected: 1, watched: 1 });
  // R: binom.test(3, 4)$conf.int
  expect(found.interval![0]).toBeCloseTo(0.1941204, 6);
  expect(found.interval![1]).toBeCloseTo(0.9936905, 6);
});

test('says nothing while nothing is decided', () => {
  expect(judgedFlags(foldDossiers([opened('d1'), judged('d1', 'volgen')]))).toMatchObject({ judged: 1, watched: 1, interval: null });
  expect(judgedFlags([])).toMatchObject({ flagged: 0, judged: 0, interval: null });
});
