import { PRECISIONS, type Precision } from '../incident.ts';
import { toLocal } from '../time/wall-clock.ts';

export interface IncidentFacts {
  /** UTC minutes since 1970. */
  readonly begin: number;
  readonly end: number;
  readonly precision: Precision;
  readonly category: string;
  /** Degrees WGS84, NaN without a location. */
  readonly lng: number;
  readonly lat: number;
}

const LENGTH: Record<Precision, number> = { minute: 16, day: 10, month: 7 };

/** One incident in one line without personal data, to show what a replaced row said before and after: local begin and end, category, place. */
export function incidentLine({ begin, end, precision, category, lng, lat }: IncidentFacts): string {
  const moment = (minute: number): string => new Date(toLocal(minute) * 60_000).toISOString().replace('T', ' ').slice(0, LENGTH[precision]);
  const [from, until] = [moment(begin), moment(end)];
  const place = Number.isNaN(lng) ? 'zonder locatie' : `${lat.toFixed(5)}, ${lng.toFixed(5)}`;
  return [from === until ? from : `${from} tot ${until}`, category, place].join('; ');
}

/** The precision that a code in the columns stands for. */
export const precisionOf = (code: number): Precision => PRECISIONS[code] ?? 'minute';
