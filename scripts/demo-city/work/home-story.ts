import { month } from '../../../src/domain/time/month.ts';
import type { WorkFact } from '../../../src/domain/work/work-fact.ts';
import type { Random } from '../../../src/stats/random.ts';
import { pick } from '../draw.ts';
import type { CountedCity } from './counted-city.ts';
import { dayAfter } from './days.ts';
import { factWriter } from './fact-writer.ts';
import { HOME_STORY } from './words.ts';

const CASES = 19;
const CLOSED = 12;
/** From this one on the action is still to be done. */
const LATEST = 16;
const DUE_SOON = '2026-12-15';
const FIRST = month(2024, 1);
/** Months over which the cases are spread. */
const SPREAD = 32;

/** The 19 cases of woonoverlast: of each only a buurt, no place on the map and no name. */
export function homeStories(random: Random, { boundaries }: CountedCity): readonly WorkFact[] {
  const lived = boundaries.buurten.filter(({ inhabitants }) => (inhabitants ?? 0) > 2000);
  return Array.from({ length: CASES }, (_, i) => {
    const writer = factWriter(`demo-w${String(i + 1).padStart(2, '0')}`);
    const began = month(2024, 1 + Math.floor((i * SPREAD) / CASES));
    const buurt = pick(random, lived).code;
    const place = { buurt, resolution: 10, cells: [], from: began, to: began };
    const categories = ['melding.woonoverlast'];
    writer.say(dayAfter(began, 1, 3), 'analist', {
      kind: 'dossier.opened',
      title: '',
      type: 'woonoverlast',
      place,
      categories,
      flagged: null,
    });
    for (const [k, [partner, text]] of HOME_STORY.knows.slice(0, 1 + (i % 3)).entries()) {
      const basis = 'samenwerkingsafspraak woonoverlast';
      writer.say(dayAfter(began, 1, 8 + k), partner, {
        kind: 'dossier.enriched',
        partner,
        source: 'dossier',
        basis,
        text,
        keepUntil: null,
      });
    }
    judgeAndAct(writer, began, i);
    return writer.facts;
  }).flat();
}

function judgeAndAct(writer: ReturnType<typeof factWriter>, began: typeof FIRST, i: number): void {
  writer.say(dayAfter(began, 1, 20), 'gebiedsteam', {
    kind: 'dossier.judged',
    judgement: 'bevestigd',
    seriousness: i % 4 === 0 ? 'zeer-ernstig' : 'ernstig',
    causes: [HOME_STORY.causes[i % HOME_STORY.causes.length]!],
    threat: i % 4 === 0,
    reason: 'De klachten houden aan en gesprekken alleen helpen niet.',
    partners: ['woningcorporatie', 'politie'],
    revises: [],
  });
  const [instrument, owner, what] = HOME_STORY.actions[i % HOME_STORY.actions.length]!;
  const due = i < LATEST ? dayAfter(began, 2, 20) : DUE_SOON;
  const action = writer.say(dayAfter(began, 1, 22), 'gebiedsteam', { kind: 'plan.action', instrument, what, owner, due });
  if (i >= LATEST) return;
  writer.say(dayAfter(began, 2, 1), 'gebiedsteam', { kind: 'plan.started', on: dayAfter(began, 2, 1) });
  writer.say(due, 'gebiedsteam', { kind: 'plan.actionDone', action, on: due, result: 'Uitgevoerd.' });
  if (i >= CLOSED) return;
  writer.say(dayAfter(began, 6, 10), 'gebiedsteam', { kind: 'dossier.closed', reason: 'Drie maanden geen nieuwe klachten.' });
}
