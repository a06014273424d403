import { count, dateOfIso, plural } from './format.ts';

/** Experiments: what changed at chosen places from a date on, without a dossier. */
export const EXPERIMENTS = {
  title: 'Proeven',
  intro: 'Wat veranderde er op gekozen plekken vanaf een datum? Voor proeven zonder dossier, zoals de coffeeshopproef.',
  list: 'Proeven van het team',
  empty: 'Er is nog geen proef. Vul hieronder in waar en wanneer er iets verandert.',
  new: 'Nieuwe proef',
  name: 'Naam van de proef',
  on: 'Begindatum',
  where: 'Waar',
  wheres: { points: 'Rond punten', buurten: 'In een buurt', hotspot: 'In de hotspot die op de kaart is gekozen' },
  points: 'Punten, één per regel',
  pointsHint: 'RD in meters (176520 317890) of graden (50,8487 5,6888). Namen op de regel worden niet gelezen en niet bewaard.',
  metres: 'Afstand tot een punt',
  metresOption: (metres: number): string => `${count(metres)} meter`,
  buurt: 'Buurt',
  kinds: 'Soorten meldingen',
  allKinds: 'alle soorten',
  searchKinds: 'Zoek een soort',
  add: 'Begin deze proef',
  wrongPoints: (lines: readonly number[]): string => `Op regel ${lines.join(', ')} staat geen punt in Nederland.`,
  missing: {
    title: 'Geef de proef een naam.',
    on: 'Kies een begindatum.',
    points: 'Schrijf minstens één punt op.',
    buurt: 'Kies een buurt.',
    hotspot: 'Kies eerst een hotspot op het scherm Hotspots.',
  },
  placeWords: (points: number, metres: number, buurten: readonly string[], cells: number): string => {
    if (points > 0) return `${plural(points, 'punt', 'punten')}, ${count(metres)} meter rondom`;
    return buurten.length > 0 ? buurten.join(', ') : plural(cells, 'cel', 'cellen');
  },
  since: (on: string): string => `vanaf ${dateOfIso(on)}`,
  kindsWords: (labels: readonly string[]): string =>
    labels.length === 0 ? 'alle soorten' : labels.length > 3 ? plural(labels.length, 'soort', 'soorten') : labels.join(', '),
  about: (place: string, labels: readonly string[]): string => `${place}; ${labels.length === 0 ? 'alle soorten' : labels.join(', ')}.`,
  close: 'Sluit deze proef af',
  closed: 'afgesloten',
  pick: 'Kies een proef om te zien wat er veranderde.',
} as const;

/** Groups of kinds. */
export const SOURCE_WORDS = { melding: 'Meldingen', politie: 'Registraties van de politie' } as const;
