import type { Issue } from '../issue.ts';

/** The pilot with ex-detainees: an area, a date and a kind of crime, and nothing else. */
export const PILOT = {
  title: 'Pilot ex-gedetineerden',
  intro:
    'Stijgt één soort misdrijf in een gebied na een datum? Je legt alleen gebied, datum en soort vast. Er is geen veld voor een persoon of een toelichting.',
  kept: 'Dit staat alleen op deze computer. Het gaat nooit mee in een teambestand, pakket, reservekopie of export. “Wis alles” wist het ook.',
  area: 'Gebied',
  on: 'Datum',
  category: 'Soort misdrijf',
  choose: 'Kies …',
  add: 'Leg vast',
  list: 'Vastgelegd',
  empty: 'Nog niets vastgelegd.',
  columns: { area: 'Gebied', on: 'Vanaf', category: 'Soort', remove: '' },
  remove: (area: string, category: string): string => `Wis ${category} in ${area}`,
  saving: 'Bezig met bewaren',
} as const;

const ISSUE_SAFE = 'Er is niets bewaard.';

export const PILOT_ISSUES = {
  refused: {
    code: 'pilot.refused',
    what: 'Dit past niet in de pilot: alleen een gebied, een datum en een soort misdrijf mogen worden vastgelegd.',
    safe: ISSUE_SAFE,
    todo: 'Kies de drie gegevens uit de lijsten. Leg nergens iets over een persoon vast.',
  },
  noDate: { code: 'pilot.noDate', what: 'Er is geen datum gekozen.', safe: ISSUE_SAFE, todo: 'Kies een datum en probeer het opnieuw.' },
  failed: {
    code: 'pilot.failed',
    what: 'Het bewaren is niet gelukt.',
    safe: 'Wat eerder bewaard was, staat er nog.',
    todo: 'Maak ruimte op deze computer en probeer het opnieuw.',
  },
} satisfies Record<string, Issue>;
