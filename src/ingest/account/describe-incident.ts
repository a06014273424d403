import { type IncidentColumns, PRECISIONS } from '../../domain/incident.ts';
import { toLocal } from '../../domain/time/wall-clock.ts';

const LENGTH = [16, 10, 7];

/** One incident in one line without personal data, to show what a replaced row said before and after: local begin and end, category, place. */
export function describeIncident(columns: IncidentColumns, row: number): string {
  const length = LENGTH[columns.precision[row]!] ?? LENGTH[PRECISIONS.indexOf('minute')]!;
  const moment = (minute: number): string => new Date(toLocal(minute) * 60_000).toISOString().replace('T', ' ').slice(0, length);
  const [begin, end] = [moment(columns.begin[row]!), moment(columns.end[row]!)];
  const [lng, lat] = [columns.lng[row]!, columns.lat[row]!];
  const place = Number.isNaN(lng) ? 'zonder locatie' : `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
  return [begin === end ? begin : `${begin} tot ${end}`, columns.categories[columns.category[row]!]?.label ?? '', place].join('; ');
}
