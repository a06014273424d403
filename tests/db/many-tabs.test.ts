import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Store } from '../../src/db/store.ts';
import { webLocksTurn } from '../../src/db/web-locks-turn.ts';
import { existingKeys } from '../../src/queries/quality/existing-keys.ts';
import { batchOf, columnsOf, locateByLongitude } from '../fixtures/incident-rows.ts';
import { type MemoryVault, memoryVault } from '../fixtures/memory-vault.ts';
import { nativeStore } from '../fixtures/native-store.ts';

const LONG = process.env['BRANDPUNT_LONG'] === '1';
const SEQUENCES = LONG ? 500 : 20;
const TABS = 3;

/** What must be there: the batches that some tab reported as stored and none reported as removed. */
interface Model {
  readonly kept: Set<string>;
  stored: number;
}

/** Tabs of one browser over one disk, with the locks and messages of the platform itself. */
class Browser {
  readonly tabs: (Store | null)[] = Array<Store | null>(TABS).fill(null);
  readonly vault: MemoryVault = memoryVault();
  readonly #name: string;
  #next = 1;

  constructor(name: string) {
    this.#name = name;
  }
  async open(tab: number): Promise<void> {
    if (this.tabs[tab]) return;
    const store = await nativeStore({ locate: locateByLongitude, vault: this.vault, turn: await webLocksTurn(this.#name) });
    await store.ready;
    this.tabs[tab] = store;
  }
  async close(tab: number): Promise<void> {
    const store = this.tabs[tab];
    this.tabs[tab] = null;
    await store?.close();
  }
  async add(tab: number, model: Model): Promise<void> {
    const store = this.tabs[tab];
    const key = this.#next++;
    const outcome = await store?.addBatch(batchOf(`b${key}`, 1), columnsOf([{ key: BigInt(key) }]));
    if (!outcome?.ok) return;
    model.kept.add(`b${key}`);
    model.stored++;
  }
  async remove(tab: number, model: Model): Promise<void> {
    const [first] = model.kept;
    const outcome = first === undefined ? undefined : await this.tabs[tab]?.removeBatch(first);
    if (outcome?.ok && first !== undefined) model.kept.delete(first);
  }
  writers(): number {
    return this.tabs.filter((store) => store?.status().role === 'writer').length;
  }
}

type Step = (browser: Browser, model: Model) => Promise<unknown>;

class Command implements fc.AsyncCommand<Model, Browser> {
  readonly #name: string;
  readonly #step: Step;
  constructor(name: string, step: Step) {
    this.#name = name;
    this.#step = step;
  }
  check = (): boolean => true;
  toString = (): string => this.#name;
  async run(model: Model, browser: Browser): Promise<void> {
    await this.#step(browser, model);
    expect(browser.writers()).toBeLessThanOrEqual(1);
    const listed = new Set(browser.vault.manifest?.entries.map(({ batch }) => batch.id));
    for (const id of model.kept) expect(listed).toContain(id);
  }
}

const tab = fc.nat(TABS - 1);
const COMMANDS = [
  tab.map((i) => new Command(`open ${i}`, (browser) => browser.open(i))),
  tab.map((i) => new Command(`close ${i}`, (browser) => browser.close(i))),
  tab.map((i) => new Command(`add ${i}`, (browser, model) => browser.add(i, model))),
  tab.map((i) => new Command(`remove ${i}`, (browser, model) => browser.remove(i, model))),
  fc.tuple(tab, tab).map(([i, j]) => new Command(`add ${i} beside ${j}`, (b, model) => Promise.all([b.add(i, model), b.add(j, model)]))),
  fc.tuple(tab, tab).map(([i, j]) => new Command(`add ${i}, close ${j}`, (b, model) => Promise.all([b.add(i, model), b.close(j)]))),
];

it(
  'loses nothing that a tab reported as stored, whatever two or three tabs do',
  async () => {
    let browsers = 0;
    let stored = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 14, size: 'max' }), async (commands) => {
        const browser = new Browser(`tabs-${process.pid}-${browsers++}`);
        const model: Model = { kept: new Set(), stored: 0 };
        await browser.open(0);
        await fc.asyncModelRun(() => ({ model, real: browser }), commands);
        for (let i = 0; i < TABS; i++) await browser.close(i);
        await browser.open(0);
        const last = browser.tabs[0]!;
        expect(new Set(last.batches().map(({ batch }) => batch.id))).toEqual(model.kept);
        expect([...(await last.run(existingKeys())).key].map((key) => `b${key}`).sort()).toEqual([...model.kept].sort());
        expect(last.status()).toMatchObject({ role: 'writer' });
        stored += model.stored;
        await browser.close(0);
      }),
      { numRuns: SEQUENCES, endOnFailure: true },
    );
    expect(stored, 'batches that were reported as stored').toBeGreaterThan(0);
  },
  LONG ? 3_600_000 : 120_000,
);
