import type { Dossier, DossierState } from './dossier.ts';

/**
 * Where a dossier stands, from what was said alone: no clock, so that every device says the same. In `evaluatie` when nothing
 * of the plan is left to do, or when the last check says that it can be closed.
 */
export function dossierState(dossier: Omit<Dossier, 'state'>): DossierState {
  const { ending, judgement, started, actions, checks, enrichments } = dossier;
  if (ending) return 'afgesloten';
  if (judgement?.judgement === 'bevestigd') {
    if (!started) return 'actieplan';
    const allDone = actions.length > 0 && actions.every(({ state }) => state !== 'open');
    return allDone || checks.at(-1)?.next === 'afsluiten' ? 'evaluatie' : 'uitvoering';
  }
  return judgement || enrichments.length > 0 ? 'in-beoordeling' : 'potentieel';
}
