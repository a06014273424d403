import type { CityMonth, CityMonthRow } from '../trend/city-month.ts';
import { count, decimal, expectedCount, list, monthName } from './format.ts';

/** Ordinary months in which the method calls a kind out of line. */
const FALSE_ALARMS = 0.01;

const one = ({ label, count: n, expected }: CityMonthRow): string => `${label} (${count(n)}, verwacht ${expectedCount(expected ?? 0)})`;

export const CITY_MONTH = {
  title: ({ month }: CityMonth): string => `Per soort in ${monthName(month)}`,
  /** Above the list, where there is no room for the table. */
  summary: (where: string): string => `Ook in ${where} als geheel valt iets op`,
  sentence: ({ rows }: CityMonth, where: string): string => {
    const alarms = rows.filter((row) => row.isAlarm);
    if (!rows.some((row) => row.isJudged)) return `Voor ${where} als geheel zijn er nog te weinig jaren om iets van te zeggen.`;
    if (alarms.length === 0) return `Geen soort ligt in ${where} als geheel duidelijk boven wat er te verwachten was.`;
    return `Duidelijk meer dan verwacht in ${where} als geheel: ${list(alarms.map(one))}.`;
  },
  why: 'Een hotspot is één plek. Stijgt een soort overal, dan is dat geen hotspot maar staat het hier.',
  chance: ({ rows }: CityMonth): string => {
    const judged = rows.filter((row) => row.isJudged).length;
    return `Verwacht uit dezelfde maanden van eerdere jaren (Farrington). Van ${judged} beoordeelde soorten valt er door toeval gemiddeld ${decimal(judged * FALSE_ALARMS, 2)} op. Een streepje: te weinig jaren of incidenten.`;
  },
  pick: 'Kies een soort om alleen die op de kaart te zien.',
  n: (total: string): string => `n = ${total}`,
  columns: { label: 'Soort', source: 'Bron', count: 'Aantal', expected: 'Verwacht', alarm: 'Valt op' },
  alarm: 'valt op',
  yes: 'ja',
  notJudged: '–',
  file: 'maand-per-soort',
} as const;
