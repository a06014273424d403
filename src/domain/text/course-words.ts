import type { Course, Life, LifeEvent } from '../hot-history.ts';
import { count, list, monthName, plural } from './format.ts';

/** The course of a hotspot over two years: a word and what it means. */
export const COURSE_WORDS: Record<Course, { readonly word: string; readonly means: string }> = {
  new: { word: 'voor het eerst', means: 'Deze plek valt voor het eerst op.' },
  consecutive: { word: 'sinds kort, onafgebroken', means: 'De plek valt sinds kort op, en sindsdien elke maand.' },
  intensifying: { word: 'vrijwel altijd, en steeds meer', means: 'De plek valt in minstens 9 van de 10 maanden op, en het aantal stijgt.' },
  persistent: { word: 'vrijwel altijd', means: 'De plek valt in minstens 9 van de 10 maanden op, zonder duidelijke stijging of daling.' },
  diminishing: {
    word: 'vrijwel altijd, maar steeds minder',
    means: 'De plek valt in minstens 9 van de 10 maanden op, en het aantal daalt.',
  },
  sporadic: { word: 'af en toe', means: 'De plek valt nu op, en eerder ook wel eens.' },
  oscillating: { word: 'wisselend', means: 'De plek valt nu op, en was in andere maanden juist rustig.' },
  historical: { word: 'vroeger', means: 'De plek viel in de meeste maanden op, maar nu niet meer.' },
  none: { word: 'nu niet', means: 'De plek valt deze maand niet op.' },
};

export const COURSE_TEXT = {
  title: 'Loop over twee jaar',
  busy: 'Bezig met terugkijken',
  months: (hot: number, of: number): string => `Viel op in ${count(hot)} van de ${plural(of, 'maand', 'maanden')}.`,
  trend: {
    '1': 'Het aantal stijgt over deze maanden, meer dan bij toeval past.',
    '0': 'Geen duidelijke stijging of daling over deze maanden.',
    '-1': 'Het aantal daalt over deze maanden, meer dan bij toeval past.',
  },
  hot: 'viel op',
  notHot: 'viel niet op',
  strip: (hot: number, of: number): string => `Per maand of de plek opviel: ${count(hot)} van de ${count(of)} maanden wel.`,
} as const;

const WHAT: Record<LifeEvent['kind'], (event: LifeEvent) => string> = {
  began: ({ others }) => (others.length === 0 ? 'viel voor het eerst op' : `kwam voort uit ${list(others)}`),
  grew: () => 'groeide, meer dan bij toeval past',
  shrank: () => 'kromp, meer dan bij toeval past',
  returned: () => 'viel weer op',
  split: ({ others }) => `splitste: een deel ging verder als ${list(others)}`,
  absorbed: ({ others }) => `ging samen met ${list(others)}`,
  merged: ({ others }) => `ging op in ${list(others)}`,
  ended: ({ left }) => `viel niet meer op (nog ${count(left ?? 0)})`,
};

/** A hotspot under one name over the months. */
export const LIFE = {
  title: 'Levensloop',
  since: ({ since, months }: Life): string => `Dezelfde hotspot sinds ${monthName(since)}, in ${plural(months, 'maand', 'maanden')}.`,
  event: (event: LifeEvent): string => WHAT[event.kind](event),
  quiet: 'Maanden waarin de hotspot bleef zoals hij was, staan hier niet.',
  none: 'In deze maanden lag hier nog geen hotspot van deze soort.',
  note: 'Hotspots van twee maanden zijn dezelfde als minstens een vijfde van hun incidenten in cellen van beide ligt. Hooguit twee stille maanden tellen als onderbreking.',
} as const;
