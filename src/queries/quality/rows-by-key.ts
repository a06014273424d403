import { PRECISIONS, type Precision } from '../../domain/incident.ts';
import type { Query } from '../query.ts';

/** A stored row, found by its identity. */
export interface KeyedRow {
  readonly key: bigint;
  readonly begin: number;
  readonly end: number;
  readonly precision: Precision;
  readonly category: number;
  readonly lng: number;
  readonly lat: number;
}

/** The visible rows with one of these identities, to note what a newer version replaces. */
export function rowsByKey(keys: readonly bigint[]): Query<readonly KeyedRow[]> {
  return {
    name: 'rows-by-key',
    sql: `SELECT key, begin_min::INTEGER AS begin_min, end_min::INTEGER AS end_min, precision::INTEGER AS precision,
category::INTEGER AS category, lng, lat FROM incident WHERE key IN (SELECT unnest(?))`,
    params: [keys],
    decode: (columns) => {
      const [begin, end, precision, category] = ['begin_min', 'end_min', 'precision', 'category'].map((name) => columns.ints(name));
      const [key, lng, lat] = [columns.hashes('key'), columns.doubles('lng'), columns.doubles('lat')];
      return Array.from({ length: columns.rows }, (_, i) => ({
        key: key[i]!,
        begin: begin![i]!,
        end: end![i]!,
        precision: PRECISIONS[precision![i]!]!,
        category: category![i]!,
        lng: lng[i]!,
        lat: lat[i]!,
      }));
    },
  };
}
