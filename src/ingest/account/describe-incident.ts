import type { IncidentColumns } from '../../domain/incident.ts';
import { incidentLine, precisionOf } from '../../domain/text/incident-line.ts';

/** Row of the columns as one line without personal data. */
export const describeIncident = (columns: IncidentColumns, row: number): string =>
  incidentLine({
    begin: columns.begin[row]!,
    end: columns.end[row]!,
    precision: precisionOf(columns.precision[row]!),
    category: columns.categories[columns.category[row]!]?.label ?? '',
    lng: columns.lng[row]!,
    lat: columns.lat[row]!,
  });
