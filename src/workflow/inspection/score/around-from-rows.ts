import type { CategoryId } from '../../../domain/category.ts';
import { type IncidentPart, incidentPart } from '../../../domain/inspection/signal-part.ts';
import type { InspectionWork } from '../fold/inspection-work.ts';
import { fading, type Points, type Surroundings } from './surroundings.ts';

/** Incidents as the store gives them. */
export interface RowsAround {
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly category: Int32Array;
  readonly hour: Int32Array;
}

/** A place of the map that is unusual now: where, and how many times what was expected. */
export interface UnusualPlace {
  readonly lng: number;
  readonly lat: number;
  readonly ratio: number;
}

const pointsOf = (rows: RowsAround, at: readonly number[]): Points => ({
  lng: Float64Array.from(at, (i) => rows.lng[i]!),
  lat: Float64Array.from(at, (i) => rows.lat[i]!),
});

/** What is known on a day, from the rows of the year before and from what people wrote down before that day. */
export function aroundFromRows(
  asOf: string,
  rows: RowsAround,
  categories: readonly CategoryId[],
  unusual: readonly UnusualPlace[],
  { sites, signals, results }: Pick<InspectionWork, 'sites' | 'signals' | 'results'>,
): Surroundings {
  const partOf = categories.map(incidentPart);
  const byPart: Record<IncidentPart, number[]> = { meldingen: [], drugs: [], diefstal: [] };
  const timed: number[] = [];
  for (let i = 0; i < rows.lng.length; i++) {
    const part = partOf[rows.category[i]!];
    if (!part) continue;
    byPart[part].push(i);
    if (rows.hour[i]! >= 0) timed.push(i);
  }
  const bySite = new Map(sites.map((site) => [site.id, site]));
  const known = signals.filter(({ date }) => date < asOf);
  const finds = results.flatMap(({ site, found, date }) => {
    const at = bySite.get(site);
    return found > 0 && at && date < asOf ? [{ lng: at.lng, lat: at.lat, strength: found * fading(date, asOf) }] : [];
  });
  const column = <Row>(list: readonly Row[], of: (row: Row) => number): Float64Array => Float64Array.from(list, of);
  return {
    asOf,
    incidents: {
      meldingen: pointsOf(rows, byPart.meldingen),
      drugs: pointsOf(rows, byPart.drugs),
      diefstal: pointsOf(rows, byPart.diefstal),
    },
    hours: { ...pointsOf(rows, timed), night: Uint8Array.from(timed, (i) => (rows.hour[i]! >= 22 || rows.hour[i]! < 6 ? 1 : 0)) },
    unusual: {
      lng: column(unusual, ({ lng }) => lng),
      lat: column(unusual, ({ lat }) => lat),
      strength: column(unusual, ({ ratio }) => Math.min(1, Math.max(0, ratio - 1))),
    },
    lwo: {
      lng: column(known, ({ lng }) => lng),
      lat: column(known, ({ lat }) => lat),
      strength: column(known, ({ date }) => fading(date, asOf)),
    },
    finds: { lng: column(finds, ({ lng }) => lng), lat: column(finds, ({ lat }) => lat), strength: column(finds, (one) => one.strength) },
  };
}
