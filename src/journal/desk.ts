import * as Y from 'yjs';
import type { Issue } from '../domain/issue.ts';
import { EXCHANGE_ISSUES } from '../domain/text/exchange-issues.ts';
import { JOURNAL_TEXT } from '../domain/text/journal.ts';
import type { ChangedBy, JournalHealth } from './journal.ts';
import { mended } from './mended.ts';
import { createSaver, type Saver } from './saver.ts';
import { openUpdateLog, type UpdateLog } from './update-log.ts';

/** Updates from the disk or another tab: they are not saved once more. */
const ELSEWHERE = Symbol('elsewhere');
/** Records after which they are joined when the journal opens. */
const MANY = 200;
/** Times that joining is tried while other tabs add. */
const TRIES = 5;

/** What tabs tell each other: a change, that all was erased, or with which layout a tab writes. */
type News = Uint8Array | 'erased' | { readonly schema: number };

/** The updates as one, without what was deleted since. */
function joined(updates: readonly Uint8Array[]): Uint8Array {
  const whole = new Y.Doc();
  for (const update of updates) Y.applyUpdate(whole, update);
  const one = Y.encodeStateAsUpdate(whole);
  whole.destroy();
  return one;
}

/** The open document with what saves it and what tells other tabs. */
export class Desk {
  document = new Y.Doc();
  health: JournalHealth = { kind: 'fresh' };
  /** Why nothing may be written, null when it may. */
  readOnly: Issue | null = null;
  readonly log: UpdateLog;
  readonly saver: Saver;
  readonly listeners = new Set<(from: ChangedBy) => void>();
  readonly #schema: number;
  readonly #channel: BroadcastChannel;

  constructor(name: string, schema: number) {
    this.#schema = schema;
    this.log = openUpdateLog(`${name}-journal`, schema, () => this.restart('elsewhere'));
    this.saver = createSaver((update) => this.log.append(update));
    this.#channel = new BroadcastChannel(`${name}-journal-news`);
    this.#channel.onmessage = ({ data }: MessageEvent<News>) => {
      if (data instanceof Uint8Array) Y.applyUpdate(this.document, data, ELSEWHERE);
      else if (data === 'erased') this.restart('elsewhere');
      else if (data.schema > schema) this.block(EXCHANGE_ISSUES.newerWork);
    };
  }

  async open(): Promise<void> {
    const { updates, kind, schema } = await this.log.read();
    if (schema > this.#schema) this.readOnly = EXCHANGE_ISSUES.newerWork;
    const whole = this.#apply(updates);
    this.health = kind === 'damaged' || !whole ? { kind: 'damaged', issue: JOURNAL_TEXT.damaged } : { kind };
    if (!whole) this.document = mended(this.document, updates);
    if (this.health.kind === 'ok' && updates.length > MANY && !this.readOnly)
      await this.log.replace(Y.encodeStateAsUpdate(this.document), updates.length);
    this.#watch();
    this.#channel.postMessage({ schema: this.#schema } satisfies News);
  }

  /** False when one of them is no update, or something is missing that a later one builds on. */
  #apply(updates: readonly Uint8Array[]): boolean {
    let whole = true;
    // In one transaction: what Yjs does after each would take longer than the updates themselves.
    this.document.transact(() => {
      for (const update of updates) {
        try {
          Y.applyUpdate(this.document, update, ELSEWHERE);
        } catch {
          whole = false;
        }
      }
    }, ELSEWHERE);
    return whole && this.document.store.pendingStructs === null;
  }

  /** Nothing is written from now on; what waits to be saved still is. */
  block(issue: Issue): void {
    this.readOnly = issue;
    this.#tell('here');
  }

  /** Takes what was deleted out of what is stored. */
  async compact(): Promise<void> {
    await this.saver.flushed();
    for (let i = 0; i < TRIES && !(await this.log.join(joined)); i++);
  }

  /** Goes on with an empty document. */
  restart(from: ChangedBy = 'here'): void {
    this.document.destroy();
    this.document = new Y.Doc();
    this.saver.drop();
    this.health = { kind: 'fresh' };
    this.#watch();
    this.#tell(from);
  }

  announceErased(): void {
    this.#channel.postMessage('erased' satisfies News);
  }

  close(): void {
    this.#channel.close();
    this.log.close();
    this.document.destroy();
  }

  #watch(): void {
    this.document.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== ELSEWHERE) {
        this.saver.save(update);
        this.#channel.postMessage(update);
      }
      this.#tell(origin === ELSEWHERE ? 'elsewhere' : 'here');
    });
  }

  #tell(from: ChangedBy): void {
    for (const listener of [...this.listeners]) listener(from);
  }
}
