import type { Month, Period } from '../../domain/time/month.ts';
import { monthOfDay } from '../month-of-day.ts';
import type { Dossier } from './dossier.ts';
import { localDay } from './local-day.ts';

/** Month of an ISO day, or of a UTC time in Dutch local time. */
const monthOf = (iso: string): Month => monthOfDay(iso.length > 10 ? localDay(iso) : iso);
const within = (iso: string | null, { from, to }: Period): boolean => iso !== null && monthOf(iso) >= from && monthOf(iso) <= to;

/** Day on which the plan of a dossier began: the first of a goal, an action or its start. */
function planBegan(dossier: Dossier): string | null {
  const days = [dossier.goals[0]?.at, dossier.actions[0]?.at, dossier.started?.at].filter((at) => at !== undefined);
  return days.sort()[0] ?? null;
}

/** The day from which something was done about it: the start of the plan, or the first action done. */
function tackledOn(dossier: Dossier): string | null {
  const days = [dossier.started?.on, ...dossier.actions.map(({ done }) => done?.on)].filter((on) => on !== undefined);
  return days.sort()[0] ?? null;
}

/** Plan's monitor: `aantal actieplannen aanpak hotspots`, plans made in the period for hotspots in public space. */
export const plansMade = (dossiers: readonly Dossier[], period: Period): Dossier[] =>
  dossiers.filter((dossier) => dossier.type === 'openbaar' && within(planBegan(dossier), period));

/** Plan's monitor: `aantal casus woonoverlast aangepakt`, first acted on in the period. */
export const homesTackled = (dossiers: readonly Dossier[], period: Period): Dossier[] =>
  dossiers.filter((dossier) => dossier.type === 'woonoverlast' && within(tackledOn(dossier), period));

/** Hotspots in public space first acted on in the period. */
export const hotspotsTackled = (dossiers: readonly Dossier[], period: Period): Dossier[] =>
  dossiers.filter((dossier) => dossier.type === 'openbaar' && within(tackledOn(dossier), period));

/** Dossiers opened in the period. */
export const openedIn = (dossiers: readonly Dossier[], period: Period): Dossier[] =>
  dossiers.filter(({ opened }) => within(opened.at, period));

/** Dossiers first judged in the period, whatever the judgement. */
export const judgedIn = (dossiers: readonly Dossier[], period: Period): Dossier[] =>
  dossiers.filter(({ judgements }) => within(judgements[0]?.at ?? null, period));

/** Dossiers whose judgement that counts is `bevestigd`, by when it was first confirmed. */
export const confirmedIn = (dossiers: readonly Dossier[], period: Period): Dossier[] =>
  dossiers.filter(
    ({ judgement, judgements }) =>
      judgement?.judgement === 'bevestigd' && within(judgements.find((given) => given.judgement === 'bevestigd')!.at, period),
  );
