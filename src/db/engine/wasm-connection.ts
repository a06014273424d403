import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { STORE_TEXT } from '../../domain/text/store.ts';
import type { Query } from '../../queries/query.ts';
import { arrowTable } from './arrow-table.ts';
import type { Connection } from './connection.ts';
import { EngineError } from './engine-error.ts';
import { explainError } from './explain-error.ts';
import { withValues } from './literal.ts';
import { cancelled } from './queue.ts';
import { readColumns } from './read-columns.ts';
import { SEAL } from './seal.ts';
import { type LiveWorker, startWorker, whileAlive, withinTime } from './start-worker.ts';
import type { TableColumn } from './table-column.ts';

const START_TIME = 120_000;
/** An engine that does not let go of a cancelled question in this time is ended. */
const CANCEL_TIME = 10_000;

export interface WasmOptions {
  /** Called with the worker of every engine that is started. */
  readonly onWorker?: ((worker: Worker) => void) | undefined;
}

/** Starts a sealed DuckDB-WASM in memory; the `eh` build, without threads. */
export async function startWasm({ onWorker }: WasmOptions = {}): Promise<Connection> {
  const [duckdb, live] = await Promise.all([import('@duckdb/duckdb-wasm'), startWorker(START_TIME)]);
  onWorker?.(live.worker);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), live.worker);
  try {
    // `instantiate` never settles when the wasm cannot be loaded.
    const address = new URL(wasm, document.baseURI).href;
    await whileAlive(withinTime(db.instantiate(address), START_TIME, 'the engine does not start'), live.ended);
    const inner = await whileAlive(withinTime(db.connect(), START_TIME, 'the engine does not connect'), live.ended);
    for (const statement of SEAL) await whileAlive(inner.query(statement), live.ended);
    return new WasmConnection(db, inner, live);
  } catch (cause) {
    live.worker.terminate();
    throw cause;
  }
}

class WasmConnection implements Connection {
  readonly lost: Promise<EngineError>;
  readonly #inner: AsyncDuckDBConnection;
  readonly #live: LiveWorker;
  #end: (reason: EngineError) => void = () => undefined;
  #closed = false;

  constructor(_db: AsyncDuckDB, inner: AsyncDuckDBConnection, live: LiveWorker) {
    this.#inner = inner;
    this.#live = live;
    this.lost = new Promise((resolve) => {
      this.#end = resolve;
    });
    live.ended.then(() => this.#lose(new EngineError('lost', 'the worker of the engine ended', STORE_TEXT.lost)));
  }

  async run<T>(query: Query<T>, signal?: AbortSignal): Promise<T> {
    const text = withValues(query.sql, query.params);
    let stuck: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      this.#inner.cancelSent().catch(() => undefined);
      stuck = setTimeout(() => this.#live.worker.terminate(), CANCEL_TIME);
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const reader = await this.#inner.send(text);
      if (signal?.aborted) await this.#inner.cancelSent();
      const batches = [];
      for await (const batch of reader) {
        if (signal?.aborted) throw cancelled(signal.reason);
        batches.push(batch);
      }
      return query.decode(readColumns(batches));
    } catch (cause) {
      throw signal?.aborted ? cancelled(cause) : this.#failure(cause);
    } finally {
      clearTimeout(stuck);
      signal?.removeEventListener('abort', stop);
    }
  }

  async exec(sql: string): Promise<void> {
    await this.#guarded(this.#inner.query(sql));
  }

  async append(table: string, columns: readonly TableColumn[]): Promise<void> {
    await this.#guarded(this.#inner.insertArrowTable(arrowTable(columns), { name: table, create: false }));
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#live.worker.terminate();
  }

  async #guarded<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (cause) {
      throw this.#failure(cause);
    }
  }

  /** An engine that trapped is in an unknown state: it is ended, so that a new one takes its place. */
  #failure(cause: unknown): EngineError {
    const error = explainError(cause);
    if (error.kind === 'lost') {
      this.#live.worker.terminate();
      this.#lose(error);
    }
    return error;
  }

  #lose(reason: EngineError): void {
    if (!this.#closed) this.#end(reason);
  }
}
