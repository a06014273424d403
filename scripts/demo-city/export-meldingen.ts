import { categoryOf } from '../../src/domain/reference.ts';
import type { CityIncident } from './city-incident.ts';
import { dateText, timeText } from './clock-text.ts';
import { RECIPE } from './recipe.ts';

export const MELDING_HEADER = [
  'Meldnummer',
  'Datum melding',
  'Tijd melding',
  'Hoofdcategorie',
  'Subcategorie',
  'Lengtegraad',
  'Breedtegraad',
  'Melder-id',
  'Hoofdmelding',
] as const;

const degrees = (value: number): string => (Number.isNaN(value) ? '' : value.toFixed(6).replace('.', ','));

/** The reports as a melddesk exports them: `;`, decimal comma, dd-mm-jjjj, CRLF. */
export function meldingenCsv(incidents: readonly CityIncident[]): string {
  const mains = new Map(RECIPE.meldingen.map((recipe) => [recipe.category, recipe.main]));
  const rows = incidents
    .filter((incident) => incident.source === 'melding')
    .map(({ number, begin, category, lng, lat, reporter, parent }) => [
      number,
      dateText(begin),
      timeText(begin),
      mains.get(category)!,
      categoryOf(category)!.label,
      degrees(lng),
      degrees(lat),
      reporter,
      parent,
    ]);
  return `${[MELDING_HEADER, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n`;
}
