import { deleteDB } from 'idb';
import * as Y from 'yjs';
import type { Boundaries } from '../domain/area.ts';
import { JOURNAL_TEXT } from '../domain/text/journal.ts';
import { deviceName, forgetDeviceName } from './device-name.ts';
import { settingsOf, shelvesOf } from './document.ts';
import { createFactShelf } from './fact-shelf.ts';
import { hashKey } from './hash-key.ts';
import type { Journal, JournalHealth } from './journal.ts';
import { createSaver, type Saver } from './saver.ts';
import { openUpdateLog, type UpdateLog } from './update-log.ts';

export interface JournalOptions {
  /** Prefix of everything kept on the device; another name is another journal. */
  readonly name?: string;
}

/** Updates from the disk or another tab: they are not saved once more. */
const ELSEWHERE = Symbol('elsewhere');
/** Records after which they are joined when the journal opens. */
const MANY = 200;
const BOUNDARIES = 'boundaries';

/** Reads the document back and checks that it is whole. */
export async function openJournal({ name = 'brandpunt' }: JournalOptions = {}): Promise<Journal> {
  const desk = new Desk(name);
  await desk.open();
  return journalOn(desk, name);
}

/** The open document with what saves it and what tells other tabs. */
class Desk {
  document = new Y.Doc();
  health: JournalHealth = { kind: 'fresh' };
  readonly log: UpdateLog;
  readonly saver: Saver;
  readonly listeners = new Set<() => void>();
  readonly #channel: BroadcastChannel;

  constructor(name: string) {
    this.log = openUpdateLog(`${name}-journal`, () => this.restart());
    this.saver = createSaver((update) => this.log.append(update));
    this.#channel = new BroadcastChannel(`${name}-journal-news`);
    this.#channel.onmessage = ({ data }) => (data instanceof Uint8Array ? Y.applyUpdate(this.document, data, ELSEWHERE) : this.restart());
  }

  async open(): Promise<void> {
    const { updates, kind } = await this.log.read();
    this.health = kind === 'damaged' ? { kind, issue: JOURNAL_TEXT.damaged } : { kind };
    for (const update of updates) Y.applyUpdate(this.document, update, ELSEWHERE);
    if (kind === 'ok' && updates.length > MANY) await this.log.join((all) => Y.mergeUpdates([...all]));
    this.#watch();
  }

  /** Goes on with an empty document. */
  restart(): void {
    this.document.destroy();
    this.document = new Y.Doc();
    this.saver.drop();
    this.health = { kind: 'fresh' };
    this.#watch();
    this.#tell();
  }

  announceErased(): void {
    this.#channel.postMessage('erased');
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
      this.#tell();
    });
  }

  #tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function journalOn(desk: Desk, name: string): Journal {
  const shelves = () => shelvesOf(desk.document);
  const factShelf = createFactShelf(
    shelves,
    (work) => desk.document.transact(work),
    () => new Date(),
  );
  return {
    health: () => desk.health,
    saveState: () => desk.saver.state(),
    saveIssue: () => desk.saver.issue(),
    onSaveState: (listener) => desk.saver.listen(listener),
    onChange(listener) {
      desk.listeners.add(listener);
      return () => desk.listeners.delete(listener);
    },
    flushed: () => desk.saver.flushed(),

    mappings: () => [...shelves().mappings.values()],
    mappingOf: (shape) => shelves().mappings.get(shape) ?? null,
    rememberMapping: (mapping) => void shelves().mappings.set(mapping.shape, mapping),
    forgetMapping: (shape) => shelves().mappings.delete(shape),

    boundaries: () => readBoundaries(desk),
    chooseBoundaries: (boundaries) => writeBoundaries(desk, boundaries),

    settings: () => settingsOf(shelves()),
    changeSettings(change) {
      desk.document.transact(() => {
        for (const [key, value] of Object.entries(change)) shelves().settings.set(key, value ?? null);
      });
    },

    log: () => shelves().log.toArray(),
    record(action, what, rows = null) {
      shelves().log.push([{ at: new Date().toISOString(), role: settingsOf(shelves()).role, action, what, rows }]);
    },

    facts: () => factShelf.facts(),
    addFacts: (drafts) => factShelf.add(drafts, settingsOf(shelves()).role, deviceName(name)),
    eraseFacts: (ids) => factShelf.erase(ids),
    device: () => deviceName(name),

    acceptDamage: () => acceptDamage(desk),
    hmacKey: () => hashKey(`${name}-key`),
    erase: () => erase(desk, name),
    async close() {
      await desk.saver.flushed().catch(() => undefined);
      desk.close();
    },
  };
}

/** The chosen boundaries; what was chosen and is not there any more is damage. */
async function readBoundaries(desk: Desk): Promise<Boundaries | null> {
  const chosen = shelvesOf(desk.document).choices.get(BOUNDARIES);
  if (!chosen) return null;
  const text = await desk.log.readText(chosen);
  if (text !== null && (await digestOf(text)) === chosen) return JSON.parse(text) as Boundaries;
  desk.health = { kind: 'damaged', issue: JOURNAL_TEXT.damaged };
  return null;
}

/** The text first, then the choice that points to it. */
async function writeBoundaries(desk: Desk, boundaries: Boundaries | null): Promise<void> {
  const { choices } = shelvesOf(desk.document);
  const before = choices.get(BOUNDARIES);
  if (boundaries) {
    const text = JSON.stringify(boundaries);
    const chosen = await digestOf(text);
    await desk.log.writeText(chosen, text);
    choices.set(BOUNDARIES, chosen);
  } else choices.delete(BOUNDARIES);
  await desk.saver.flushed();
  if (before && before !== choices.get(BOUNDARIES)) await desk.log.writeText(before, null);
}

async function acceptDamage(desk: Desk): Promise<void> {
  const { choices } = shelvesOf(desk.document);
  if (choices.has(BOUNDARIES) && !(await readBoundaries(desk))) choices.delete(BOUNDARIES);
  await desk.saver.flushed();
  await desk.log.restart(Y.encodeStateAsUpdate(desk.document));
  desk.health = { kind: 'ok' };
}

async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function erase(desk: Desk, name: string): Promise<void> {
  desk.log.close();
  desk.restart();
  desk.announceErased();
  await Promise.all([deleteDB(`${name}-journal`), deleteDB(`${name}-key`)]);
  localStorage.removeItem(`${name}-journal.sentinel`);
  forgetDeviceName(name);
}
