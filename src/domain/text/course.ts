/** The course of a place over the months. */
export const COURSE = {
  table: 'Maanden van deze plek',
  month: 'Maand',
  counted: 'Geteld',
  expected: 'Verwacht',
  band: '80 van 100',
} as const;

/** What the incidents of a place are made of. */
export const MADE = {
  categories: 'Soorten',
  category: 'Soort',
  share: 'Aandeel',
  reporters: 'Melders',
  sources: 'Bronnen',
  none: 'Geen incidenten in deze cellen.',
  reportersNote: 'Een melder is alleen herkend aan een sleutel die op dit apparaat blijft.',
  withoutReporter: (n: string): string => `Van ${n} is de melder onbekend.`,
  busy: 'Bezig met tellen',
} as const;
