import type { EffectVerdict } from '../../../src/domain/effect/effect-answer.ts';
import { categoryOf } from '../../../src/domain/reference.ts';
import { addMonths, type Month, monthFromIso } from '../../../src/domain/time/month.ts';
import type { Judgement } from '../../../src/domain/work/dossier-facts.ts';
import type { WorkFact } from '../../../src/domain/work/work-fact.ts';
import type { CountedCity } from './counted-city.ts';
import { dayAfter, dayIn } from './days.ts';
import type { DemoDossier, Fate } from './demo-dossiers.ts';
import { type FactWriter, factWriter } from './fact-writer.ts';
import { effectUpTo } from './measured-effect.ts';
import { OTHER_STORY, REASONS, STORIES, type Story } from './words.ts';

const ANALYST = 'analist';
const LAST = monthFromIso('2026-10')!;
/** A plan that kept its fall for a year before this month is closed; the latest one still stands on the board. */
const CLOSED_BEFORE = monthFromIso('2026-01')!;
/** Months after the start at which a plan is looked at. */
const CHECKS = [4, 12] as const;
const CHECK_DAY = 10;

const JUDGED: Record<Exclude<Fate, 'new'>, Judgement> = {
  tackled: 'bevestigd',
  planned: 'bevestigd',
  rejected: 'afgewezen',
  watched: 'volgen',
};

/** The facts of one potential hotspot, from its flag to what became of it. */
export function dossierStory(city: CountedCity, dossier: DemoDossier): readonly WorkFact[] {
  const writer = factWriter(dossier.id);
  const { title, buurt, cells, categories, month, flagged, fate } = dossier;
  const place = { buurt, resolution: 10, cells, from: month, to: month };
  writer.say(dayAfter(month, 1, 2), ANALYST, { kind: 'dossier.opened', title, type: 'openbaar', place, categories, flagged });
  if (fate === 'new') return writer.facts;
  const story = STORIES[categoryOf(categories[0]!)!.theme] ?? OTHER_STORY;
  judge(writer, dossier, story, JUDGED[fate]);
  if (fate === 'tackled' || fate === 'planned') plan(writer, city, dossier, story);
  return writer.facts;
}

const teamOf = ({ boundaries }: CountedCity, code: string): string => {
  const wijk = boundaries.buurten.find((buurt) => buurt.code === code)?.wijk;
  return `gebiedsteam ${boundaries.wijken.find((one) => one.code === wijk)?.name ?? ''}`.trim();
};

function judge(writer: FactWriter, { month, fate, flagged }: DemoDossier, story: Story, judgement: Judgement): void {
  const partners = story.knows.slice(0, judgement === 'bevestigd' ? 4 : 2);
  for (const [i, [partner, text]] of partners.entries()) {
    const source = partner === 'politie' ? 'registratie' : 'eigen waarneming';
    const basis = 'samenwerkingsafspraak gebiedsteam';
    writer.say(dayAfter(month, 1, 6 + i), partner, { kind: 'dossier.enriched', partner, source, basis, text, keepUntil: null });
  }
  writer.say(dayAfter(month, 1, 20), 'gebiedsteam', {
    kind: 'dossier.judged',
    judgement,
    seriousness: fate === 'rejected' ? 'licht' : (flagged?.count ?? 10) > 9 ? 'ernstig' : 'matig',
    causes: judgement === 'bevestigd' ? story.causes : [],
    threat: judgement === 'bevestigd',
    reason: REASONS[judgement],
    partners: partners.map(([partner]) => partner),
    revises: [],
  });
}

function plan(writer: FactWriter, city: CountedCity, dossier: DemoDossier, story: Story): void {
  const team = teamOf(city, dossier.buurt);
  const { month } = dossier;
  const start = dossier.start ?? addMonths(month, 4);
  const now = Math.max(4, Math.round(dossier.flagged?.count ?? 5));
  const by = dayAfter(start, CHECKS[1], CHECK_DAY);
  writer.say(dayAfter(month, 1, 24), team, { kind: 'plan.goal', now, goal: Math.ceil(now / 2), by, why: 'de helft van toen het opviel' });
  const actions = story.actions.map(([instrument, owner, what], i) => {
    const due = dayAfter(start, i, 15);
    return { due, id: writer.say(dayAfter(month, 1, 25), team, { kind: 'plan.action', instrument, what, owner, due }) };
  });
  if (dossier.fate === 'planned') return;
  for (const later of CHECKS)
    writer.say(dayAfter(month, 1, 26), team, { kind: 'plan.checkPlanned', on: dayAfter(start, later, CHECK_DAY) });
  writer.say(dayIn(start, 1), team, { kind: 'plan.started', on: dayIn(start, 1) });
  for (const [i, { due, id }] of actions.entries()) {
    if (addMonths(start, i) > LAST) continue;
    writer.say(due, team, { kind: 'plan.actionDone', action: id, on: due, result: 'Uitgevoerd zoals afgesproken.' });
  }
  const verdicts = CHECKS.map((later) => check(writer, city, addMonths(start, later), team));
  const lasting = verdicts.every((kind) => kind === 'fell');
  if (lasting && addMonths(start, CHECKS[1]) < CLOSED_BEFORE) {
    const reason = 'De meldingen zijn een jaar lang lager gebleven en partners zien geen overlast meer.';
    writer.say(dayAfter(start, CHECKS[1], 20), team, { kind: 'dossier.closed', reason });
  }
}

/** A check says what the app measured then; null where it is still to come. */
function check(writer: FactWriter, city: CountedCity, month: Month, team: string): EffectVerdict['kind'] | null {
  if (month > LAST) return null;
  const { kind, words } = effectUpTo(city, writer.facts, addMonths(month, -1));
  const reached = kind === 'fell' ? 'ja' : kind === 'moved' ? 'deels' : 'nee';
  const on = dayIn(month, CHECK_DAY);
  writer.say(on, team, { kind: 'plan.checked', on, reached, finding: words, next: kind === 'fell' ? 'afsluiten' : 'bijstellen' });
  return kind;
}
