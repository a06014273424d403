import type { Query } from '../../queries/query.ts';
import type { EngineError } from './engine-error.ts';
import type { TableColumn } from './table-column.ts';

/** One running engine. It does one thing at a time: who calls it waits for the previous answer first. */
export interface Connection {
  /** Rejects with `EngineError`. */
  run<T>(query: Query<T>, signal?: AbortSignal): Promise<T>;
  exec(sql: string): Promise<void>;
  /** Adds rows to a table that exists; columns in the order of the table. */
  append(table: string, columns: readonly TableColumn[]): Promise<void>;
  /** Resolves with the reason once the engine is gone by itself, and never otherwise. */
  readonly lost: Promise<EngineError>;
  close(): Promise<void>;
}
