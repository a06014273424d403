import { describe, expect, it } from 'vitest';
import { month } from '../../../src/domain/time/month.ts';
import { foldDossiers } from '../../../src/workflow/dossier/fold-dossiers.ts';
import { askOfDossier } from '../../../src/workflow/effect/dossier-ask.ts';
import { BODIES, factOf } from '../../fixtures/dossier-facts.ts';

const TODAY = '2026-05-23';
const place = (from: number, cells: readonly string[]) => ({ ...BODIES['dossier.opened'].place, from, to: from, cells });
/** Opened for September 2025. */
const OPENED = factOf('dossier.opened', 0, { place: place(month(2025, 9), ['8a1fa4926237fff']) });
const asked = (...facts: Parameters<typeof foldDossiers>[0]) => {
  const dossiers = foldDossiers(facts);
  return askOfDossier(dossiers.find(({ id }) => id === 'd1')!, dossiers, TODAY);
};

describe('the effect of a dossier', () => {
  it('is measured from the start of its plan, against the months since the flag', () => {
    expect(asked(OPENED, factOf('plan.started', 1, { on: '2026-02-01' }))).toMatchObject({
      on: '2026-02-01',
      // October, November, December, January.
      before: 4,
      flagged: [month(2025, 9)],
      categories: ['melding.drugs'],
      target: { kind: 'cells', cells: ['8a1fa4926237fff'] },
      comparison: { kind: 'matched', without: [] },
    });
  });

  it('takes a year where the plan began at once, and still leaves the flagged month out', () => {
    expect(asked(OPENED, factOf('plan.started', 1, { on: '2025-11-10' }))).toMatchObject({ before: 12, flagged: [month(2025, 9)] });
  });

  it('counts a full year where partners brought the place in: no month caused it', () => {
    const brought = factOf('dossier.opened', 0, { place: place(month(2025, 9), ['8a1fa4926237fff']), flagged: null });
    expect(asked(brought, factOf('plan.started', 1, { on: '2026-02-01' }))).toMatchObject({ before: 12, flagged: [] });
  });

  it('is about the place as it was seen last before the start', () => {
    const seen = (from: number, cell: string, minute: number) => factOf('dossier.seen', minute, { place: place(from, [cell]) });
    const facts = [seen(month(2025, 12), '8a1fa492620ffff', 1), seen(month(2026, 3), '8a1fa4926217fff', 2)];
    const started = factOf('plan.started', 3, { on: '2026-02-01' });
    expect(asked(OPENED, ...facts, started)?.target).toEqual({ kind: 'cells', cells: ['8a1fa492620ffff'] });
  });

  it('without a start asks what could be seen from next month on', () => {
    expect(asked(OPENED)?.on).toBe('2026-06-01');
  });

  it('is not compared with other places acted on, and with what people chose', () => {
    const other = { about: 'd2' };
    const ask = asked(
      OPENED,
      factOf('dossier.opened', 1, { place: place(month(2025, 10), ['8a1fa4926217fff']) }, other),
      factOf('plan.started', 2, {}, other),
      factOf('plan.comparison', 3, { cells: ['8a1fa4926257fff'] }),
    );
    expect(ask?.except).toEqual(['8a1fa4926217fff']);
    expect(ask?.comparison).toEqual({ kind: 'area', area: { kind: 'cells', cells: ['8a1fa4926257fff'] } });
  });

  it('of woonoverlast has no place to measure', () => {
    expect(asked(factOf('dossier.opened', 0, { type: 'woonoverlast', place: place(month(2025, 9), []) }))).toBeNull();
  });
});
