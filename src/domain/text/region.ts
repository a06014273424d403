import type { Month } from '../time/month.ts';
import { count, decimal, monthName, plural } from './format.ts';

/** Series per municipality from an imported regional table. */
export const REGION_TEXT = {
  region: 'alle gemeenten van de tabel',
  municipality: 'Gemeente',
  indicator: 'Tabel',
  of: (label: string, municipality: string): string => `${label}, ${municipality}`,
  emptyTitle: 'Nog geen regionale tabel',
  empty:
    'Laad een tabel met per gemeente en maand een aantal, bijvoorbeeld diefstal van auto’s in Limburg. Nodig zijn een kolom met de gemeente (naam of code), een kolom met de maand en een kolom met het aantal.',
  open: 'Open een tabel',
  toFigures: 'Naar de cijfers',
  busy: 'Bezig met beoordelen',
  title: (label: string): string => `${label} per gemeente`,
  summary: (areas: number, last: Month, alarms: readonly string[], judged: number, byChance: number): string => {
    const found = alarms.length === 0 ? 'Geen gemeente valt op' : `Valt op: ${alarms.join('; ')}`;
    return `${plural(areas, 'gemeente', 'gemeenten')}, tot en met ${monthName(last)}. ${found}. Beoordeeld: ${plural(judged, 'maand', 'maanden')}; door toeval verwacht je er hooguit ${decimal(byChance)}.`;
  },
  alarmed: (name: string, months: string): string => `${name} (${months})`,
  behind: (last: string): string => `tot en met ${last}`,
  cut: (n: number): string => `${plural(n, 'maand', 'maanden')} vóór een ontbrekende maand tellen niet mee`,
  basis: (n: number, source: string): string => `n = ${count(n)}. Bron: ${source}.`,
  note: 'Een ontbrekende maand is geen nul: de reeks begint dan erna. De lopende maand telt niet mee.',
  course: 'Twee jaar',
  remarks: 'Opmerking',
  counted: 'geteld',
} as const;
