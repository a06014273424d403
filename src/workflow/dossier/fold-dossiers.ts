import type { DossierFact } from '../../domain/work/dossier-facts.ts';
import { inOrder } from '../../domain/work/standing-facts.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';
import type { Dossier, Ending, PlannedAction, Said, SaidFact } from './dossier.ts';
import { dossierState } from './dossier-state.ts';
import { judgementConflict } from './judgement-conflict.ts';
import { metChecks } from './met-checks.ts';
import { dossierNumber } from './number.ts';

type SaidOf<Kind extends DossierFact['kind']> = Extract<WorkFact, { kind: Kind }>;

const isAbout = (fact: WorkFact): boolean => fact.kind.startsWith('dossier.') || fact.kind.startsWith('plan.');

/**
 * All dossiers, in the order in which they were opened. The same facts give the same dossiers in whatever order they come
 * and however often each of them comes. Facts about a dossier that was never opened here (a part of a team file, an opening
 * taken back) stay out until it is.
 * @param facts standing facts, other nouns included
 */
export function foldDossiers(facts: readonly WorkFact[]): Dossier[] {
  const groups = new Map<string, Map<string, WorkFact>>();
  for (const fact of facts) {
    if (!isAbout(fact)) continue;
    const group = groups.get(fact.about) ?? new Map<string, WorkFact>();
    group.set(fact.id, fact);
    groups.set(fact.about, group);
  }
  const folded = [...groups].flatMap(([id, group]) => foldOne(id, inOrder([...group.values()])) ?? []);
  return linked(folded).sort((a, b) => (a.opened.at < b.opened.at ? -1 : a.opened.at > b.opened.at ? 1 : a.id < b.id ? -1 : 1));
}

/** Facts by kind, each in the order of the whole. */
function byKind(facts: readonly WorkFact[]): <Kind extends DossierFact['kind']>(kind: Kind) => readonly SaidOf<Kind>[] {
  const kinds = new Map<string, WorkFact[]>();
  for (const fact of facts) {
    const known = kinds.get(fact.kind);
    if (known) known.push(fact);
    else kinds.set(fact.kind, [fact]);
  }
  return <Kind extends DossierFact['kind']>(kind: Kind) => (kinds.get(kind) ?? []) as unknown as readonly SaidOf<Kind>[];
}

function foldOne(id: string, facts: readonly WorkFact[]): Dossier | null {
  const all = byKind(facts);
  const opened = all('dossier.opened')[0];
  if (!opened) return null;
  const number = dossierNumber(id, opened.type, opened.at);
  const seen = all('dossier.seen');
  const judgements = all('dossier.judged');
  const checks = [...all('plan.checked')].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const goals = all('plan.goal');
  const last = latestPlace(seen) ?? opened;
  const dossier: Omit<Dossier, 'state'> = {
    id,
    number,
    title: opened.type === 'woonoverlast' ? number : (all('dossier.named').at(-1)?.title ?? opened.title),
    type: opened.type,
    opened,
    place: last.place,
    categories: opened.categories,
    flagged: last.flagged,
    seen,
    enrichments: all('dossier.enriched'),
    judgements,
    judgement: judgements.at(-1) ?? null,
    conflict: judgementConflict(judgements),
    goals,
    goal: goals.at(-1) ?? null,
    actions: all('plan.action').map((action) => actionOf(action, all('plan.actionDone'), all('plan.actionDropped'))),
    started: all('plan.started').at(-1) ?? null,
    checksPlanned: metChecks(all('plan.checkPlanned'), checks),
    checks,
    comparison: chosenComparison(all('plan.comparison').at(-1)),
    ending: endingOf(facts),
    mergedFrom: [],
    splitFrom: null,
    facts,
  };
  return { ...dossier, state: dossierState(dossier) };
}

/** No cells: back to what the app proposes. */
const chosenComparison = (last: SaidFact<'plan.comparison'> | undefined): SaidFact<'plan.comparison'> | null =>
  last && last.cells.length > 0 ? last : null;

/** The flag of the latest months; the last word where two are of the same. */
const latestPlace = (seen: readonly SaidFact<'dossier.seen'>[]): SaidFact<'dossier.seen'> | undefined =>
  seen.reduce<SaidFact<'dossier.seen'> | undefined>((best, fact) => (best && best.place.to > fact.place.to ? best : fact), undefined);

/** Of two endings of an action the last word counts. */
function actionOf(
  action: SaidFact<'plan.action'>,
  done: readonly SaidFact<'plan.actionDone'>[],
  dropped: readonly SaidFact<'plan.actionDropped'>[],
): PlannedAction {
  const did = done.filter((fact) => fact.action === action.id).at(-1) ?? null;
  const left = dropped.filter((fact) => fact.action === action.id).at(-1) ?? null;
  const isLater = (a: Said, b: Said): boolean => (a.at === b.at ? a.id > b.id : a.at > b.at);
  if (did && (!left || isLater(did, left))) return { ...action, state: 'done', done: did, dropped: null };
  if (left) return { ...action, state: 'dropped', done: null, dropped: left };
  return { ...action, state: 'open', done: null, dropped: null };
}

/** How it ended, if it did: reopening undoes every ending, a milder judgement only a rejection. */
function endingOf(facts: readonly WorkFact[]): Ending | null {
  let ending: Ending | null = null;
  for (const fact of facts) {
    const base = { said: fact, reason: 'reason' in fact ? fact.reason : '' };
    if (fact.kind === 'dossier.closed') ending = { how: 'gesloten', ...base };
    if (fact.kind === 'dossier.merged') ending = { how: 'samengevoegd', ...base, into: [fact.into] };
    if (fact.kind === 'dossier.split') ending = { how: 'gesplitst', ...base, into: fact.into };
    if (fact.kind === 'dossier.reopened') ending = null;
    if (fact.kind !== 'dossier.judged') continue;
    if (fact.judgement === 'afgewezen') ending ??= { how: 'afgewezen', ...base };
    else if (ending?.how === 'afgewezen') ending = null;
  }
  return ending;
}

/** Tells each dossier which others go on in it, and out of which it came. */
function linked(dossiers: readonly Dossier[]): Dossier[] {
  const ended = dossiers.filter(({ ending }) => ending && 'into' in ending);
  const into = ({ ending }: Dossier): readonly string[] => (ending && 'into' in ending ? ending.into : []);
  const from = (id: string, how: Ending['how']): string[] =>
    ended.filter((other) => other.ending!.how === how && other.id !== id && into(other).includes(id)).map((other) => other.id);
  return dossiers.map((dossier) => ({
    ...dossier,
    mergedFrom: from(dossier.id, 'samengevoegd').sort(),
    splitFrom: from(dossier.id, 'gesplitst').sort()[0] ?? null,
  }));
}
