import type { PeriodKey, Step } from '../monitor/period-key.ts';
import { monthsOfKey } from '../monitor/period-key.ts';
import type { Month } from '../time/month.ts';
import { count, dateOfIso, decimal, monthName, monthShort } from './format.ts';

const figure = (value: number): string => (Number.isInteger(value) ? count(value) : decimal(value, 1));

export const MONITOR_TEXT = {
  title: 'Monitor',
  intro: (counted: number, all: number): string =>
    `${count(all)} indicatoren van het plan: Brandpunt telt er ${count(counted)}, de andere vul je in.`,
  step: 'Per',
  steps: { month: 'Maand', quarter: 'Kwartaal', year: 'Jaar' } satisfies Record<Step, string>,
  year: 'Jaar',
  earlier: 'Jaar eerder',
  later: 'Jaar later',
  csv: 'CSV',
  excel: 'Excel',
  print: 'Druk af',
  indicator: 'Indicator',
  whole: (year: number): string => `Heel ${year}`,
  target: 'Doel',
  how: 'Herkomst',
  columnShort: (key: PeriodKey): string => (key.includes('Q') ? key.slice(5) : key.length === 4 ? key : monthShort(monthsOfKey(key).from)),
  columnLong: (key: PeriodKey): string =>
    key.includes('Q') ? `${key.slice(6)}e kwartaal ${key.slice(0, 4)}` : key.length === 4 ? key : monthName(monthsOfKey(key).from),
  value: (value: number, kind: string): string => (kind === 'percentage' ? `${figure(value)}%` : figure(value)),
  none: '–',
  noneLong: 'nog niet bekend',
  auto: 'telt Brandpunt',
  byHand: 'vul je in',
  hows: {
    entered: 'ingevuld',
    counted: 'geteld door Brandpunt',
    kept: (on: string): string => `vastgelegd op ${dateOfIso(on)}`,
    computed: (upTo: Month): string => `berekend uit de gegevens van ${monthName(upTo)}, niet vastgelegd`,
    plan: 'uit het veiligheidsplan van de gemeente',
    parts: (known: number, of: number): string =>
      known === of ? 'opgeteld uit de delen' : `opgeteld uit wat bekend is: ${known} van ${of} delen zijn compleet`,
  },
  kept: 'vastgelegd',
  computed: 'berekend',
  now: (n: number): string => `nu ${count(n)}`,
  counting: 'Hotspots en hottimes tellen, maand voor maand',
  countingStopped: 'Nog niet alle maanden zijn geteld.',
  countingFailed: 'Het tellen is gestopt. Wat is vastgelegd of ingevuld, is niet veranderd. Probeer het nog eens.',
  countOn: 'Tel verder',
  keptDiffers: (kept: number, now: number): string =>
    `De gegevens van nu geven ${count(now)} in plaats van ${count(kept)}: er is later iets bijgekomen of veranderd. Het vastgelegde cijfer blijft staan, tot iemand opnieuw vastlegt.`,
  keptSame: 'De gegevens van nu geven hetzelfde.',
  keep: (month: Month): string => `Leg ${monthName(month)} vast`,
  keepHint:
    'Vastleggen houdt de hotspots en de hottimes van alle thema’s van die maand. Een vastgelegd cijfer verandert niet meer vanzelf; ongedaan maken kan met Ctrl+Z.',
  countedBeside: (n: number): string => `Brandpunt telt zelf ${count(n)}.`,
  targetWords: (target: number, atLeast: boolean, kind: string): string =>
    `${atLeast ? 'minstens' : 'hoogstens'} ${kind === 'percentage' ? `${figure(target)}%` : figure(target)}`,
  met: 'gehaald',
  unmet: 'nog niet gehaald',
  over: 'boven het doel',
  detail: {
    empty: 'Kies een indicator om het cijfer in te vullen, een doel te zetten of de geschiedenis te zien.',
    enter: 'Vul een cijfer in',
    period: 'Periode',
    value: 'Cijfer',
    valuePercent: 'Cijfer (procent)',
    source: 'Bron',
    sourceHint: 'Bijvoorbeeld: register, team of rapport. Geen namen van personen.',
    on: 'Datum van de bron',
    save: 'Bewaar het cijfer',
    setTarget: (year: number): string => `Doel voor ${year}`,
    target: 'Doel',
    direction: 'Richting',
    directions: { least: 'Minstens', most: 'Hoogstens' },
    saveTarget: 'Bewaar het doel',
    wrongValue: 'Vul een getal van 0 of hoger in, een bron, en een datum tot en met vandaag.',
    wrongPercent: 'Een percentage ligt tussen 0 en 100.',
    wrongTarget: 'Vul als doel een getal van 0 of hoger in.',
    history: 'Geschiedenis',
    noHistory: 'Er is nog niets ingevuld.',
    said: (at: string, role: string, device: string): string => `${dateOfIso(at.slice(0, 10))}, ${role} (browser ${device})`,
    valueSaid: (key: PeriodKey, value: string, source: string, on: string): string =>
      `${MONITOR_TEXT.columnLong(key)}: ${value}, bron ${source} van ${dateOfIso(on)}`,
    targetSaid: (year: number, words: string): string => `Doel ${year}: ${words}`,
    replaced: 'vervangen',
  },
  rows: (known: number, all: number): string => `${count(known)} van ${count(all)} indicatoren met een cijfer`,
  wholeCity: 'de hele gemeente',
  partial: '* Nog niet alle delen van de periode zijn bekend.',
  file: 'monitor',
  heading: 'Brandpunt: monitor van het veiligheidsplan',
  columns: { theme: 'Thema', indicator: 'Indicator', target: 'Doel', result: 'Resultaat', how: 'Herkomst van het jaarcijfer' },
} as const;
