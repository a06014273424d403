import type { Batch } from '../../domain/batch.ts';
import type { Category } from '../../domain/category.ts';
import type { IncidentColumns } from '../../domain/incident.ts';
import { bad, type Issue, type Outcome } from '../../domain/issue.ts';
import type { OnProgress } from '../../domain/progress.ts';
import { STORE_TEXT } from '../../domain/text/store.ts';
import type { Query } from '../../queries/query.ts';
import type { Connection } from '../engine/connection.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import type { EngineError } from '../engine/engine-error.ts';
import { createQueue } from '../engine/queue.ts';
import type { EraseProof, Locate, Store, StoredBatch, StoreStatus } from '../store.ts';
import type { Entry, Vault } from '../vault/vault.ts';
import { addBatch } from './add-batch.ts';
import { createCategoryCodes } from './category-codes.ts';
import { storedBatch } from './health.ts';
import { outcomeOf } from './outcome.ts';
import { createStatusBoard, type StatusBoard } from './status.ts';
import { Stock } from './stock.ts';
import { addListed, createTables, emptyTables, type TableParts } from './tables.ts';
import { transaction } from './transaction.ts';
import type { WriterTurn } from './writer-turn.ts';

export interface StoreParts {
  readonly vault: Vault;
  readonly turn: WriterTurn;
  /** Starts an empty, sealed engine. */
  readonly start: () => Promise<Connection>;
  readonly locate: Locate;
  /** Local ISO date. */
  readonly today: () => string;
  /** Asks the browser never to clear the data by itself. */
  readonly persist: () => Promise<boolean>;
}

/** Reads what is stored, lets go of what has expired, and starts filling an engine. */
export async function createStore(parts: StoreParts): Promise<Store> {
  const stock = new Stock(parts.vault);
  await stock.read();
  const writes = parts.turn.writer && stock.health.kind === 'ok';
  const expired = writes ? await stock.expire(parts.today()) : [];
  if (writes) await stock.sweep();
  return new IncidentStore(parts, stock, expired);
}

class IncidentStore implements Store {
  readonly ready: Promise<void>;
  readonly #parts: StoreParts;
  readonly #stock: Stock;
  readonly #tables: TableParts;
  readonly #board: StatusBoard;
  readonly #engine: Engine;
  /** One change at a time; questions go on meanwhile. */
  readonly #changes = createQueue();
  readonly #codes = createCategoryCodes();
  #loaded: readonly Entry[] = [];

  constructor(parts: StoreParts, stock: Stock, expired: readonly Entry[]) {
    this.#parts = parts;
    this.#stock = stock;
    this.#tables = { vault: parts.vault, locate: parts.locate, codes: this.#codes };
    this.#board = createStatusBoard({
      engine: 'starting',
      health: stock.health,
      role: parts.turn.writer ? 'writer' : 'follower',
      generation: stock.generation,
      revision: 0,
      persisted: null,
      expired: expired.map((entry) => entry.batch),
      issue: null,
    });
    this.#engine = createEngine({
      start: parts.start,
      fill: (connection) => this.#fill(connection),
      onState: (engine, error) => this.#board.change({ engine, issue: error ? (error.issue ?? STORE_TEXT.noStart) : null }),
    });
    this.ready = this.#engine.ready;
    this.ready.catch(() => undefined);
    parts.turn.onTurn(() => this.#takeTurn());
    parts.turn.onNews(() => this.#follow());
    parts.persist().then(
      (persisted) => this.#board.change({ persisted }),
      () => this.#board.change({ persisted: false }),
    );
  }

  status = (): StoreStatus => this.#board.get();
  onStatus = (listener: (status: StoreStatus) => void): (() => void) => this.#board.listen(listener);
  batches = (): readonly StoredBatch[] => this.#loaded.map(storedBatch);
  categories = (): readonly Category[] => this.#codes.list;
  run = <T>(query: Query<T>, signal?: AbortSignal): Promise<T> => this.#engine.run(query, signal);

  addBatch(batch: Batch, columns: IncidentColumns, onProgress?: OnProgress): Promise<Outcome<StoredBatch>> {
    return this.#change(async () => {
      const parts = { ...this.#tables, stock: this.#stock, engine: this.#engine };
      const { entry, inTables } = await addBatch(parts, batch, columns, onProgress);
      if (!inTables) await this.#engine.hold((connection) => this.#catchUp(connection)).catch(() => undefined);
      else if (!this.#loaded.some((loaded) => loaded.file === entry.file)) this.#loaded = [...this.#loaded, entry];
      return storedBatch(entry);
    });
  }

  removeBatch(id: string): Promise<Outcome<null>> {
    return this.#change(async () => {
      const entry = this.#stock.entries.find(({ batch }) => batch.id === id);
      if (!entry) return null;
      await this.#stock.remove([entry]);
      await this.#engine.hold((connection) => this.#takeOut(connection, entry));
      return null;
    });
  }

  relocate(onProgress?: OnProgress): Promise<void> {
    return this.#changes.enter(() => this.#engine.hold((connection) => this.#reload(connection, onProgress)));
  }

  acceptDamage(): Promise<Outcome<null>> {
    return this.#change(async () => {
      await this.#stock.acceptDamage();
      return null;
    }, true);
  }

  eraseAll(): Promise<Outcome<EraseProof>> {
    return this.#change(async () => {
      const proof = await this.#parts.vault.erase();
      this.#stock.forget();
      this.#loaded = [];
      await this.#engine.hold(emptyTables).catch(() => undefined);
      return proof;
    }, true);
  }

  async close(): Promise<void> {
    this.#parts.turn.close();
    await this.#engine.close();
  }

  /** Refuses a change that may not happen; shows and announces one that did. */
  #change<T>(work: () => Promise<T>, damagedToo = false): Promise<Outcome<T>> {
    return this.#changes.enter(async () => {
      const refusal = this.#refusal(damagedToo);
      if (refusal) return bad(refusal);
      const outcome = await outcomeOf(work);
      this.#show();
      if (outcome.ok) this.#parts.turn.announce();
      return outcome;
    });
  }

  #refusal(damagedToo: boolean): Issue | null {
    if (!this.#parts.turn.writer) return STORE_TEXT.notWriter;
    if (this.#stock.newer) return STORE_TEXT.newer;
    return this.#stock.health.kind === 'damaged' && !damagedToo ? STORE_TEXT.acceptFirst : null;
  }

  #show(): void {
    const { health, generation } = this.#stock;
    this.#board.change({ health, generation, revision: this.#board.get().revision + 1 });
  }

  async #fill(connection: Connection): Promise<void> {
    await createTables(connection);
    await this.#load(connection, []);
  }

  /** Adds what is stored to tables that hold `already`. Missing files may have been removed by another tab: then the list is read again. */
  async #load(connection: Connection, already: readonly Entry[], onProgress?: OnProgress): Promise<void> {
    const files = new Set(already.map((entry) => entry.file));
    const wanted = this.#stock.entries.filter((entry) => !files.has(entry.file));
    const lost = await addListed(this.#tables, connection, wanted, onProgress);
    const { generation } = this.#stock;
    if (lost.length > 0) {
      await this.#stock.read();
      if (this.#stock.generation !== generation) return this.#reload(connection, onProgress);
      const names = new Set(lost.map((entry) => entry.file));
      this.#stock.markLost(this.#stock.entries.filter((entry) => names.has(entry.file)));
    }
    this.#loaded = [...already, ...wanted.filter((entry) => !lost.includes(entry))];
    this.#show();
  }

  async #reload(connection: Connection, onProgress?: OnProgress): Promise<void> {
    await emptyTables(connection);
    await this.#load(connection, [], onProgress);
  }

  /** Rows of a batch that replaced nothing can simply go; else older rows come back from their files. */
  async #takeOut(connection: Connection, entry: Entry): Promise<void> {
    if (entry.batch.replacedKeys.length > 0) return this.#reload(connection);
    await transaction(connection, () => connection.exec(`DELETE FROM incident WHERE batch = ${entry.code}`));
    this.#loaded = this.#loaded.filter((loaded) => loaded.file !== entry.file);
  }

  /** Another tab changed something: read the list and bring the tables up to it. */
  #follow(): void {
    this.#changes
      .enter(async () => {
        await this.#stock.read();
        await this.#engine.hold((connection) => this.#catchUp(connection));
      })
      .catch((error: EngineError) => this.#board.change({ issue: error.issue ?? STORE_TEXT.noStorage }));
  }

  #catchUp(connection: Connection): Promise<void> {
    const files = new Set(this.#stock.entries.map((entry) => entry.file));
    const onlyMore = this.#loaded.every((entry) => files.has(entry.file));
    return onlyMore ? this.#load(connection, this.#loaded) : this.#reload(connection);
  }

  #takeTurn(): void {
    this.#board.change({ role: 'writer' });
    this.#follow();
    this.#changes.enter(() => this.#stock.sweep()).catch(() => undefined);
  }
}
