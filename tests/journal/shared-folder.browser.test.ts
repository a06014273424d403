import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FileAccount } from '../../src/domain/work/merge-account.ts';
import type { SharedFolder } from '../../src/journal/exchange/shared-folder.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { type Journals, journals } from '../fixtures/browser-journal.ts';
import { enriched, opened } from '../fixtures/work-facts.ts';

let profiles: Journals;
let folder: FileSystemDirectoryHandle;
let name = '';
beforeEach(async () => {
  profiles = journals();
  name = `map-${crypto.randomUUID()}`;
  folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
});
afterEach(async () => {
  await profiles.dispose();
  await (await navigator.storage.getDirectory()).removeEntry(name, { recursive: true });
});

const merged: FileAccount[] = [];
const folderOf = (journal: Journal): Promise<SharedFolder> =>
  journal.sharedFolder({ app: '1', isDemo: () => false, onMerged: (account) => void merged.push(account) });
async function namesIn(): Promise<string[]> {
  const names: string[] = [];
  for await (const file of folder.keys()) names.push(file);
  return names.sort();
}
const linkedAt = (shared: SharedFolder) => {
  const state = shared.state();
  if (state.kind !== 'linked') throw new Error(state.kind);
  return state;
};
async function put(file: string, content: BlobPart) {
  const stream = await (await folder.getFileHandle(file, { create: true })).createWritable();
  await stream.write(new Blob([content]));
  await stream.close();
}

it('two browsers see each other’s work, each through a file of its own', async () => {
  const [one, two] = [await profiles.open(), await profiles.open('twee')];
  const [here, there] = [await folderOf(one), await folderOf(two)];
  expect(here.state().kind).toBe('none');
  one.addFacts([opened('d1')]);
  await here.use(folder, null);
  await there.use(folder, null);
  expect(await namesIn()).toEqual([`brandpunt-${one.device()}.team`, `brandpunt-${two.device()}.team`].sort());
  expect(two.facts()).toEqual(one.facts());
  two.addFacts([enriched('d1', 'van twee')]);
  await there.exchange();
  await here.exchange();
  expect(one.facts()).toEqual(two.facts());
  expect(linkedAt(here)).toMatchObject({ name, others: 1, added: 1, issue: null });
  // Nothing new: nobody writes, so that two browsers do not wake each other for ever.
  await here.exchange();
  await there.exchange();
  const times = async () =>
    Promise.all((await namesIn()).map(async (file) => (await (await folder.getFileHandle(file)).getFile()).lastModified));
  const before = await times();
  await here.exchange();
  await there.exchange();
  expect(await times()).toEqual(before);
});

it('is remembered, asks for its passphrase after a restart, and is left without a trace here', async () => {
  const one = await profiles.open();
  one.addFacts([opened('d1')]);
  await (await folderOf(one)).use(folder, 'vier woorden op een rij');
  const again = await profiles.again(one);
  expect(again.folderName()).toBe(name);
  const shared = await folderOf(again);
  expect(shared.state()).toEqual({ kind: 'asks', name, sealed: true });
  await shared.allow('vier woorden op een rij');
  expect(linkedAt(shared).issue).toBeNull();
  await shared.leave();
  expect([again.folderName(), (await folderOf(again)).state().kind, (await namesIn()).length]).toEqual([null, 'none', 1]);
});

it('says that it cannot read a file, takes nothing from it, and goes on with the others', async () => {
  const [one, two] = [await profiles.open(), await profiles.open('twee')];
  two.addFacts([opened('d2')]);
  const there = await folderOf(two);
  await there.use(folder, null);
  await put('brandpunt-kapot.team', 'BRANDPUNT-TEAM\n{}');
  await put('brandpunt-halve.team', (await (await folder.getFileHandle((await namesIn())[0]!)).getFile()).slice(0, 100));
  await put('geheim.docx', 'van iemand anders');
  const here = await folderOf(one);
  await here.use(folder, null);
  expect(one.facts()).toEqual(two.facts());
  expect(linkedAt(here)).toMatchObject({ others: 3, issue: { code: 'exchange.folderFile' } });
  await folder.removeEntry('brandpunt-kapot.team');
  await folder.removeEntry('brandpunt-halve.team');
  await here.exchange();
  expect(linkedAt(here)).toMatchObject({ others: 1, issue: null });
});

it('says so when another passphrase was used, and reads it once that is put right', async () => {
  const [one, two] = [await profiles.open(), await profiles.open('twee')];
  two.addFacts([opened('d2')]);
  await (await folderOf(two)).use(folder, 'vier woorden op een rij');
  const here = await folderOf(one);
  await here.use(folder, 'heel andere woorden');
  expect(linkedAt(here).issue?.code).toBe('exchange.folderFile');
  expect(one.facts()).toEqual([]);
  await here.use(folder, 'vier woorden op een rij');
  expect(linkedAt(here).issue).toBeNull();
  expect(one.facts()).toEqual(two.facts());
});

it('says that the folder is gone, and that work is safe', async () => {
  const one = await profiles.open();
  const here = await folderOf(one);
  const gone = await folder.getDirectoryHandle('weg', { create: true });
  await here.use(gone, null);
  await folder.removeEntry('weg', { recursive: true });
  one.addFacts([opened('d1')]);
  await here.exchange();
  expect(linkedAt(here).issue?.code).toBe('exchange.folderGone');
  expect(one.facts()).toHaveLength(1);
});

it('goes when all is erased', async () => {
  const one = await profiles.open();
  await (await folderOf(one)).use(folder, null);
  await one.erase();
  const left = (await indexedDB.databases()).filter((database) => database.name?.startsWith(profiles.nameOf()));
  expect([left, one.folderName()]).toEqual([[], null]);
});
