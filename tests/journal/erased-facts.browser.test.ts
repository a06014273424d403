import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Journal } from '../../src/journal/journal.ts';
import { type Journals, journals, takeFile } from '../fixtures/browser-journal.ts';
import { enriched, opened } from '../fixtures/work-facts.ts';

let profiles: Journals;
beforeEach(() => {
  profiles = journals();
});
afterEach(() => profiles.dispose());

const SECRET = 'Deze-zin-moet-weg';
const teamFile = async (of: Journal) => (await of.exchange()).write({ contents: 'team', app: '1', demo: false, passphrase: null });

/** Whether the sentence lies anywhere in the stored updates. */
const isStored = (profile?: string) =>
  profiles.database(async (db) => {
    const updates = (await db.getAll('update')) as { update: Uint8Array }[];
    return updates.some(({ update }) => new TextDecoder('latin1').decode(update).includes(SECRET));
  }, profile);

it('the content of an erased fact is off the disk, and the rest is there', async () => {
  const journal = await profiles.open();
  const [first, secret] = journal.addFacts([opened('d1'), enriched('d1', SECRET)]);
  await journal.flushed();
  expect(await isStored()).toBe(true);
  await journal.eraseFacts([secret!.id]);
  expect(await isStored()).toBe(false);
  const again = await profiles.again(journal);
  expect([again.health().kind, again.facts()]).toEqual(['ok', [first]]);
  again.addFacts([enriched('d1', 'daarna')]);
  await again.flushed();
  expect((await profiles.again(again)).facts()).toHaveLength(2);
});

it('an older file does not bring it back, here or elsewhere', async () => {
  const [one, two] = [await profiles.open(), await profiles.open('twee')];
  const [, secret] = one.addFacts([opened('d1'), enriched('d1', SECRET)]);
  const older = await teamFile(one);
  await takeFile(two, older);
  expect(await isStored('twee')).toBe(true);
  await one.eraseFacts([secret!.id]);
  await takeFile(one, older);
  expect(await isStored()).toBe(false);
  await takeFile(two, await teamFile(one));
  expect([await isStored('twee'), two.facts().length]).toEqual([false, 1]);
});

it('a second tab lets go of it too, and what it says meanwhile is kept', async () => {
  const [one, two] = [await profiles.open(), await profiles.open()];
  const [, secret] = one.addFacts([opened('d1'), enriched('d1', SECRET)]);
  await one.flushed();
  await expect.poll(() => two.facts().length).toBe(2);
  const erasing = one.eraseFacts([secret!.id]);
  for (let i = 0; i < 10; i++) two.addFacts([enriched('d1', `intussen ${i}`)]);
  await Promise.all([erasing, two.flushed()]);
  await expect.poll(() => [one.facts().length, two.facts().length]).toEqual([11, 11]);
  expect(two.facts()).toEqual(one.facts());
  const third = await profiles.open();
  expect([third.health().kind, third.facts().length]).toEqual(['ok', 11]);
});
