import type { Query } from '../query.ts';

/** Every visible row: hash of its identity and of its content; equal pairs repeat as often as they occur. */
export interface ExistingKeys {
  readonly key: BigUint64Array;
  readonly content: BigUint64Array;
}

/** What an import compares its rows with, to skip duplicates and notice replacements. */
export function existingKeys(): Query<ExistingKeys> {
  return {
    name: 'existing-keys',
    sql: 'SELECT key, content FROM incident',
    params: [],
    decode: (columns) => ({ key: columns.hashes('key'), content: columns.hashes('content') }),
  };
}
