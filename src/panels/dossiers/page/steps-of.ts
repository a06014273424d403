import { DOSSIER, ENDING_WORDS } from '../../../domain/text/dossiers.ts';
import type { Step } from '../../../views/kit/dossier/step-list.tsx';
import type { Dossier, DossierState } from '../../../workflow/dossier/dossier.ts';
import { localDay } from '../../../workflow/dossier/local-day.ts';

const JUDGED = { bevestigd: 'bevestigd', volgen: 'blijven volgen', afgewezen: 'afgewezen' } as const;
/** The step that has the floor in each state. */
const NOW: Record<DossierState, number> = { potentieel: 0, 'in-beoordeling': 1, actieplan: 2, uitvoering: 2, evaluatie: 3, afgesloten: 4 };

/** The five steps of a dossier, with what is known about each. */
export function stepsOf(dossier: Dossier): Step[] {
  const { enrichments, judgement, actions, started, checks, checksPlanned, goal, ending, state } = dossier;
  const now = NOW[state];
  const partners = new Set(enrichments.map(({ partner }) => partner)).size;
  const done = actions.filter((action) => action.state !== 'open').length;
  const decide = checksPlanned.find(({ met }) => met === null)?.on ?? goal?.by;
  const words = DOSSIER.step;
  const steps: readonly (Omit<Step, 'state'> & { readonly done: boolean; readonly part: boolean })[] = [
    { key: 'enrich', label: words.enrich, note: DOSSIER.partners(partners), done: partners > 0 && now > 0, part: partners > 0 },
    {
      key: 'judge',
      label: words.judge,
      note: judgement ? DOSSIER.judgedOn(JUDGED[judgement.judgement], localDay(judgement.at)) : DOSSIER.notJudged,
      done: judgement !== null && judgement.judgement !== 'volgen',
      part: judgement !== null,
    },
    {
      key: 'plan',
      label: words.plan,
      note: actions.length > 0 ? DOSSIER.done(done, actions.length) : DOSSIER.noPlan,
      done: actions.length > 0 && done === actions.length,
      part: actions.length > 0,
    },
    {
      key: 'effect',
      label: words.effect,
      note: started ? DOSSIER.since(started.on) : DOSSIER.notStarted,
      done: ending !== null && checks.length > 0,
      part: started !== null,
    },
    {
      key: 'close',
      label: words.close,
      note: ending
        ? DOSSIER.closedOn(ENDING_WORDS[ending.how], localDay(ending.said.at))
        : decide
          ? DOSSIER.decideOn(decide)
          : DOSSIER.running,
      done: ending !== null,
      part: false,
    },
  ];
  return steps.map(({ done: isDone, part, ...step }, at) => ({
    ...step,
    state: isDone ? 'done' : at === now ? 'now' : part ? 'part' : 'next',
  }));
}
