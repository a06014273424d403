import type { DataAlarm } from '../data-change.ts';
import { FILTERS } from './filters.ts';
import { decimal, percent } from './format.ts';

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_HOUR = 60;

const spanWords = (minutes: number): string =>
  minutes >= MINUTES_PER_DAY ? `${decimal(minutes / MINUTES_PER_DAY)} dagen` : `${decimal(minutes / MINUTES_PER_HOUR)} uur`;

export const DATA_ALARM = {
  title: 'De gegevens zelf zijn veranderd',
  why: 'Kijk hier eerst naar. Een andere manier van registreren maakt hotspots die er op straat niet zijn, of verbergt ze.',
  /** `label` is the name of the category, for an alarm about one. */
  sentence: ({ source, what, before, now }: DataAlarm, label: string): string => {
    const who = FILTERS.sources[source];
    const shares = `van ${percent(before, 1)} naar ${percent(now, 1)}`;
    if (what.kind === 'category') return `${who}: het aandeel “${label}” ging ${shares}.`;
    if (what.kind === 'withoutPlace') return `${who}: het aandeel zonder locatie ging ${shares}.`;
    return `${who}: het aandeel dat meer dan ${spanWords(what.minutes)} later is geregistreerd, ging ${shares}.`;
  },
} as const;
