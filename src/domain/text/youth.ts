import type { ActionOccasion } from '../work/youth-facts.ts';
import { count, plural } from './format.ts';

/** The seven steps for problematic youth groups, as short names. */
export const STEP_NAMES = [
  'Signaleren',
  'Groepsscan',
  'Prioriteren',
  'Plan van aanpak',
  'Uitvoeren',
  'Volgen en bijsturen',
  'Afsluiten en evalueren',
] as const;

export const OCCASION_TEXT: Readonly<Record<ActionOccasion, string>> = { hotspot: 'Op een hotspot', evenement: 'Bij een evenement' };

export const YOUTH_TEXT = {
  title: 'Jeugd',
  intro:
    'Alleen aantallen: er staat hier geen naam van een groep en geen persoon. Gezamenlijke acties en groepen tellen mee op het scherm Monitor.',
  sentence: (year: number, actions: number, hotspots: number): string =>
    `${plural(actions, 'gezamenlijke actie', 'gezamenlijke acties')} in ${year}, waarvan ${count(hotspots)} op hotspots.`,
  noGroups: 'Er zijn nog geen groepen geteld.',
  groupsSentence: (groups: number, subjects: number, date: string): string =>
    `Op ${date} ${groups === 1 ? 'is' : 'zijn'} ${plural(groups, 'groep', 'groepen')} in beeld met ${plural(subjects, 'uniek subject', 'unieke subjecten')}.`,
  actions: 'Gezamenlijke acties',
  addAction: 'Noteer een actie',
  on: 'Datum',
  occasion: 'Waar',
  hotspot: 'Dossier van de hotspot',
  noDossier: 'Geen dossier',
  event: 'Evenement',
  place: 'Plek of evenement',
  partners: 'Wie deden mee',
  save: 'Bewaar',
  cancel: 'Annuleer',
  groups: 'Groepen per stap van het 7-stappenmodel',
  addGroups: 'Nieuwe telling',
  subjects: 'Unieke subjecten in beeld',
  plans: 'Plannen van aanpak jeugdgroepen',
  scaledUp: 'Opgeschaald voor een persoonsgerichte aanpak sinds de vorige telling',
  stepShort: (n: number): string => `Stap ${n}`,
  steps: `De stappen: ${STEP_NAMES.map((name, i) => `${i + 1} ${name.toLowerCase()}`).join(', ')}.`,
  short: { sum: 'Samen', subjects: 'Subjecten', plans: 'Plannen', scaledUp: 'Opgeschaald' },
  step: (n: number): string => `${n}. ${STEP_NAMES[n - 1]}`,
  noActions: 'Er zijn nog geen acties genoteerd.',
  wrongAction: 'Kies een datum tot en met vandaag. Geef bij een evenement de naam.',
  wrongGroups: 'Kies een datum tot en met vandaag en vul hele getallen in, 0 of meer.',
  takeBack: 'Trek terug',
  takeBackLabel: (what: string): string => `Trek terug: ${what}`,
  showMap: 'Toon jeugdoverlast op de kaart',
} as const;
