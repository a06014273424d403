import { deleteDB } from 'idb';
import * as Y from 'yjs';
import type { Boundaries } from '../domain/area.ts';
import { type PostcodeSource, type PostcodeTable, postcodeSource } from '../domain/postcode-table.ts';
import { type ChosenText, chosenAbout, dropLost, readChosen, writeChosen } from './chosen-text.ts';
import { Desk } from './desk.ts';
import { deviceName, forgetDeviceName } from './device-name.ts';
import { settingsOf, shelvesOf } from './document.ts';
import type { Bench } from './exchange/exchange.ts';
import { createFactShelf } from './fact-shelf.ts';
import { hashKey, keyForBackup, keyFromBackup } from './hash-key.ts';
import type { Backup, Journal } from './journal.ts';
import { SCHEMA } from './schema.ts';

export interface JournalOptions {
  /** Prefix of everything kept on the device; another name is another journal. */
  readonly name?: string;
  /** Layout that this version writes; only a test opens with another. */
  readonly schema?: number;
}

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

    boundaries: async () => parsed<Boundaries>(await readChosen(desk, 'boundaries')),
    boundariesKey: () => shelves().choices.get('boundaries') ?? null,
    chooseBoundaries: (boundaries) => writeChosen(desk, 'boundaries', boundaries && JSON.stringify(boundaries)),

    postcodes: () => parsed<PostcodeSource>(chosenAbout(desk, 'postcodes')),
    postcodeTable: async () => parsed<PostcodeTable>(await readChosen(desk, 'postcodes')),
    choosePostcodes: (table) => writePostcodes(desk, table),

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
    boundariesText: () => chosenText(desk, 'boundaries'),
    takeBoundaries: (text) => writeChosen(desk, 'boundaries', text),
    postcodesText: () => chosenText(desk, 'postcodes'),
    takePostcodes: (text) => writePostcodes(desk, JSON.parse(text) as PostcodeTable),
    keyForBackup: (lock) => keyForBackup(`${name}-key`, lock),
    keyFromBackup: (locked, lock) => keyFromBackup(`${name}-key`, locked, lock),
  };
}

function readBackup(text: string | undefined): Backup | null {
  if (text === undefined) return null;
  const { at, facts } = JSON.parse(text) as Backup;
  return { at, facts };
}

const parsed = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));

const writePostcodes = (desk: Desk, table: PostcodeTable | null): Promise<void> =>
  writeChosen(desk, 'postcodes', table && JSON.stringify(table), table && JSON.stringify(postcodeSource(table)));

/** For a backup, which is not the place to find damage. */
async function chosenText(desk: Desk, name: ChosenText): Promise<string | null> {
  const chosen = shelvesOf(desk.document).choices.get(name);
  return chosen ? desk.log.readText(chosen) : null;
}

async function acceptDamage(desk: Desk): Promise<void> {
  await dropLost(desk);
  await desk.saver.flushed();
  await desk.log.restart(Y.encodeStateAsUpdate(desk.document));
  desk.health = { kind: 'ok' };
}

async function erase(desk: Desk, name: string): Promise<void> {
  desk.log.close();
  desk.restart();
  desk.announceErased();
  await Promise.all([deleteDB(`${name}-journal`), deleteDB(`${name}-key`), deleteDB(`${name}-folder`)]);
  localStorage.removeItem(`${name}-journal.sentinel`);
  forgetDeviceName(name);
}
