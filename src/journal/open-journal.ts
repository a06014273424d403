import { deleteDB } from 'idb';
import * as Y from 'yjs';
import type { Boundaries } from '../domain/area.ts';
import { JOURNAL_TEXT } from '../domain/text/journal.ts';
import { Desk } from './desk.ts';
import { deviceName, forgetDeviceName } from './device-name.ts';
import { settingsOf, shelvesOf } from './document.ts';
import type { Bench } from './exchange/exchange.ts';
import { createFactShelf } from './fact-shelf.ts';
import { hashKey, keyForBackup, keyFromBackup } from './hash-key.ts';
import type { Backup, Journal } from './journal.ts';
import { SCHEMA } from './schema.ts';
import { sha256 } from './sha256.ts';

export interface JournalOptions {
  /** Prefix of everything kept on the device; another name is another journal. */
  readonly name?: string;
  /** Layout that this version writes; only a test opens with another. */
  readonly schema?: number;
}

const BOUNDARIES = 'boundaries';
const BACKUP = 'backup';

/** Reads the document back and checks that it is whole. */
export async function openJournal({ name = 'brandpunt', schema = SCHEMA }: JournalOptions = {}): Promise<Journal> {
  const desk = new Desk(name, schema);
  await desk.open();
  return journalOn(desk, name);
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

    readOnly: () => desk.readOnly,
    facts: () => factShelf.facts(),
    addFacts: (drafts) => (desk.readOnly ? [] : factShelf.add(drafts, settingsOf(shelves()).role, deviceName(name))),
    async eraseFacts(ids) {
      factShelf.erase(ids);
      await desk.compact();
    },
    device: () => deviceName(name),

    packs: () => [...shelves().packs.values()],
    exchange: () => exchangeOf(benchOf(desk, name)),
    folderName: () => shelves().choices.get('folder') ?? null,
    async sharedFolder(options) {
      const bench = benchOf(desk, name);
      const [exchange, { openSharedFolder }] = await Promise.all([exchangeOf(bench), import('./exchange/shared-folder.ts')]);
      return openSharedFolder({ ...options, bench, exchange, database: `${name}-folder` });
    },
    joinLive: async (origin, room) => (await import('./exchange/live.ts')).joinLive(benchOf(desk, name), origin, room),
    lastBackup: () => readBackup(shelves().choices.get(BACKUP)),
    noteBackup: (backup) => void shelves().choices.set(BACKUP, JSON.stringify(backup)),

    acceptDamage: () => acceptDamage(desk),
    hmacKey: () => hashKey(`${name}-key`),
    erase: () => erase(desk, name),
    async close() {
      await desk.saver.flushed().catch(() => undefined);
      desk.close();
    },
  };
}

const exchangeOf = async (bench: Bench) => (await import('./exchange/exchange.ts')).createExchange(bench);

/** What files that come and go need of this journal. */
function benchOf(desk: Desk, name: string): Bench {
  const shelves = () => shelvesOf(desk.document);
  return {
    shelves,
    change: (work) => desk.document.transact(work),
    onChange(listener) {
      desk.listeners.add(listener);
      return () => desk.listeners.delete(listener);
    },
    now: () => new Date(),
    role: () => settingsOf(shelves()).role,
    device: () => deviceName(name),
    flushed: () => desk.saver.flushed(),
    compact: () => desk.compact(),
    isReadOnly: () => desk.readOnly !== null,
    block: (issue) => desk.block(issue),
    async boundariesText() {
      const chosen = shelves().choices.get(BOUNDARIES);
      return chosen ? desk.log.readText(chosen) : null;
    },
    takeBoundaries: (text) => writeBoundaries(desk, JSON.parse(text) as Boundaries),
    keyForBackup: (lock) => keyForBackup(`${name}-key`, lock),
    keyFromBackup: (locked, lock) => keyFromBackup(`${name}-key`, locked, lock),
  };
}

function readBackup(text: string | undefined): Backup | null {
  if (text === undefined) return null;
  const { at, facts } = JSON.parse(text) as Backup;
  return { at, facts };
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

const digestOf = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));

async function erase(desk: Desk, name: string): Promise<void> {
  desk.log.close();
  desk.restart();
  desk.announceErased();
  await Promise.all([deleteDB(`${name}-journal`), deleteDB(`${name}-key`), deleteDB(`${name}-folder`)]);
  localStorage.removeItem(`${name}-journal.sentinel`);
  forgetDeviceName(name);
}
