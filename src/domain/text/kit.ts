/** Words of controls that every screen shares. */
export const KIT = {
  close: 'Sluit',
  cancel: 'Annuleer',
  clear: (what: string): string => `Wis ${what.toLowerCase()}`,
  showOnly: 'Toon alleen',
  screens: 'Schermen',
  help: 'Hulp',
  helpKey: '?',
  undo: 'Ongedaan maken',
  redo: 'Opnieuw',
  search: 'Zoek een buurt, categorie, hotspot of scherm',
  searchKey: 'Ctrl K',
  nothingFound: 'Niets gevonden. Probeer een ander woord.',
  filters: 'Filters',
  skip: 'Naar de inhoud',
} as const;

/** Words of tables. */
export const TABLE = {
  csv: 'CSV',
  asTable: 'Toon als tabel',
  none: 'Geen rijen',
  previousPage: 'Vorige bladzijde',
  nextPage: 'Volgende bladzijde',
  page: (from: string, to: string, of: string): string => `rij ${from} tot en met ${to} van ${of}`,
} as const;

/** Words of the filter fields. */
export const FILTER = {
  period: 'Periode',
  previousPeriod: 'Vorige periode',
  nextPeriod: 'Volgende periode',
  month: 'Maand',
  quarter: 'Kwartaal',
  range: 'Eigen periode',
  periodKind: 'Soort periode',
  from: 'Van',
  until: 'Tot en met',
  pickFirst: 'Kies de eerste maand.',
  pickLast: 'Kies de laatste maand.',
  previousYear: 'Vorig jaar',
  nextYear: 'Volgend jaar',
  area: 'Gebied',
  wholeOf: (municipality: string): string => `heel ${municipality}`,
  wijk: (name: string): string => (/^wijk /i.test(name) ? name : `wijk ${name}`),
  wijken: 'Wijken',
  buurten: 'Buurten',
  findArea: 'Zoek een wijk of buurt',
  hours: 'Uren',
  hoursChosen: (count: number): string => `${count} van 168 uren`,
  noHours: 'geen uren',
  day: (day: string): string => `Hele ${day}`,
  hourOfDay: (hour: string): string => `Elke dag ${hour}`,
  hourOf: (day: string, hour: string): string => `${day} ${hour}`,
  hoursHint: 'Sleep over de uren, of loop erdoor met de pijltjes en kies met de spatiebalk. De dag begint om 06 uur.',
  all: 'Alles',
  chooseAll: 'Wis de keuze',
  unfold: (what: string): string => `Toon ${what}`,
  chosen: (count: number): string => (count === 0 ? 'Niets aangevinkt: alles telt mee' : `${count} gekozen`),
} as const;

/** Sets of hours that people ask for. */
export const HOUR_PRESETS = {
  week: { label: 'Hele week', short: 'hele week' },
  night: { label: 'Nacht 22–06', short: 'nacht 22–06' },
  evening: { label: 'Avond 18–24', short: 'avond 18–24' },
  office: { label: 'Kantoor ma–vr 09–17', short: 'kantooruren' },
  weekend: { label: 'Weekend vr 18–ma 06', short: 'weekend' },
} as const;
