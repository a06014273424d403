import type { Month } from '../time/month.ts';
import type { DossierFact } from '../work/dossier-facts.ts';
import { INSTRUMENT_WORDS, JUDGEMENT_WORDS, NEXT_WORDS, PARTNER_WORDS, REACHED_WORDS } from './dossier-words.ts';
import { count, dateOfIso, monthName } from './format.ts';

type Line<Kind extends DossierFact['kind']> = (fact: Extract<DossierFact, { kind: Kind }>) => string;

/** One line of the log per fact. */
const LINES: { readonly [Kind in DossierFact['kind']]: Line<Kind> } = {
  'dossier.opened': () => 'Dossier geopend',
  'dossier.seen': ({ place, flagged }) => `Weer gemarkeerd in ${monthName(place.to as Month)}: ${count(flagged.count)}`,
  'dossier.enriched': ({ partner }) => `${PARTNER_WORDS[partner]} voegde iets toe`,
  'dossier.judged': ({ judgement }) => `Oordeel: ${JUDGEMENT_WORDS[judgement].badge}`,
  'dossier.named': ({ title }) => `Heet nu ${title}`,
  'dossier.merged': () => 'Samengevoegd met een ander dossier',
  'dossier.split': () => 'Gesplitst',
  'dossier.closed': () => 'Gesloten',
  'dossier.reopened': () => 'Heropend',
  'plan.goal': ({ goal, by }) => `Doel: ${count(goal)} of minder, vóór ${dateOfIso(by)}`,
  'plan.action': ({ instrument, what }) => `Actie gepland: ${what || INSTRUMENT_WORDS[instrument]}`,
  'plan.actionDone': ({ on }) => `Actie klaar op ${dateOfIso(on)}`,
  'plan.actionDropped': () => 'Actie vervallen',
  'plan.started': ({ on }) => `Acties gestart op ${dateOfIso(on)}`,
  'plan.checkPlanned': ({ on }) => `Evaluatie gepland op ${dateOfIso(on)}`,
  'plan.checked': ({ reached, next }) => `Evaluatie: ${REACHED_WORDS[reached]}, ${NEXT_WORDS[next]}`,
  'plan.comparison': () => 'Vergelijkingsgebied gekozen',
};

/** What a fact says, in one line of the log. */
export const logLine = (fact: DossierFact): string => (LINES[fact.kind] as (fact: DossierFact) => string)(fact);
