import { PRECISIONS, type Precision, SOURCES, type Source } from '../../domain/incident.ts';
import type { Columns, Query } from '../query.ts';
import { type Selection, whereOf } from '../selection.ts';

/** One row as the table twin shows it. */
export interface IncidentLine {
  readonly batch: number;
  readonly source: Source;
  /** External number, '' when the file had none. */
  readonly number: string;
  readonly category: number;
  /** UTC minutes since 1970. */
  readonly begin: number;
  readonly end: number;
  readonly precision: Precision;
  /** `NO_TIME` when unknown. */
  readonly registered: number;
  /** -1 outside every buurt or without location. */
  readonly buurt: number;
  /** Degrees, NaN without location. */
  readonly lng: number;
  readonly lat: number;
}

export interface ListPage {
  readonly limit: number;
  readonly offset: number;
}

const INTS = ['batch', 'source', 'category', 'begin_min', 'end_min', 'precision', 'registered', 'buurt'] as const;

/** Rows of the selection, latest first; pages do not overlap. */
export function incidentList(selection: Selection, page: ListPage): Query<readonly IncidentLine[]> {
  const where = whereOf(selection);
  return {
    name: 'incident-list',
    sql: `SELECT ${INTS.map((name) => `${name}::INTEGER AS ${name}`).join(', ')}, number, lng, lat
FROM incident WHERE ${where.text} ORDER BY begin_min DESC, batch, row_no LIMIT ? OFFSET ?`,
    params: [...where.params, page.limit, page.offset],
    decode,
  };
}

function decode(columns: Columns): IncidentLine[] {
  const at = Object.fromEntries(INTS.map((name) => [name, columns.ints(name)])) as Record<(typeof INTS)[number], Int32Array>;
  const [number, lng, lat] = [columns.words('number'), columns.doubles('lng'), columns.doubles('lat')];
  return Array.from({ length: columns.rows }, (_, i) => ({
    batch: at.batch[i]!,
    source: SOURCES[at.source[i]!]!,
    number: number[i]!,
    category: at.category[i]!,
    begin: at.begin_min[i]!,
    end: at.end_min[i]!,
    precision: PRECISIONS[at.precision[i]!]!,
    registered: at.registered[i]!,
    buurt: at.buurt[i]!,
    lng: lng[i]!,
    lat: lat[i]!,
  }));
}
