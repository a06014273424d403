import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Boundaries } from '../../src/domain/area.ts';
import type { ColumnMapping } from '../../src/domain/mapping.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { type Journals, journals, takeFile } from '../fixtures/browser-journal.ts';
import { enriched, opened } from '../fixtures/work-facts.ts';

const LONG = Boolean(import.meta.env['BRANDPUNT_LONG']);
const TIMES = LONG ? 50 : 5;
const PASSPHRASE = 'vier woorden op een rij';

let profiles: Journals;
beforeEach(() => {
  profiles = journals();
});
afterEach(() => profiles.dispose());

const mapping = (shape: string): ColumnMapping => ({
  shape,
  source: 'melding',
  columns: [{ index: 0, header: 'Meldnummer', role: 'number' }],
  dateOrder: 'dmy',
  zone: 'Europe/Amsterdam',
  crs: 'rd',
  fixedCategory: null,
});
const boundaries = {
  municipality: { code: 'GM0000', name: 'Voorbeeldstad' },
  wijken: [],
  buurten: [],
  shapes: [],
} as unknown as Boundaries;

const backup = async (of: Journal) => (await of.exchange()).write({ contents: 'backup', app: '1', demo: false, passphrase: PASSPHRASE });
const hashBy = async (journal: Journal) =>
  new Uint8Array(await crypto.subtle.sign('HMAC', await journal.hmacKey(), new TextEncoder().encode('melder'))).join();

/** Everything of a journal that a user would miss. */
const all = async (journal: Journal) => ({
  facts: journal.facts(),
  mappings: journal.mappings(),
  settings: journal.settings(),
  log: journal.log(),
  boundaries: await journal.boundaries(),
  postcodes: [journal.postcodes(), await journal.postcodeTable()],
  packs: journal.packs(),
  hash: await hashBy(journal),
});

describe('a backup', () => {
  it(`brings back everything after the site was cleared, the key for reporters included (${TIMES} times)`, {
    timeout: 600_000,
  }, async () => {
    for (let time = 0; time < TIMES; time++) {
      const before = await profiles.open(`voor-${time}`);
      for (let i = 0; i <= time % 4; i++) before.addFacts([opened(`d${i}`), enriched(`d${i}`, `tekst ${time}`)]);
      before.rememberMapping(mapping(`vorm-${time}`));
      before.changeSettings({ retentionMonths: 12 * (time + 1), role: 'analist' });
      before.record('import', `oktober-${time}.csv`, 412);
      if (time % 2 === 0) await before.chooseBoundaries(boundaries);
      if (time % 3 === 0) await before.choosePostcodes({ file: 'pc6.csv', skipped: time, codes: ['6211AA'], lng: [5.69], lat: [50.85] });
      const kept = await all(before);
      const file = await backup(before);
      await before.erase();
      const after = await profiles.open(`na-${time}`);
      const { restored } = await takeFile(after, file, PASSPHRASE);
      expect(await all(after)).toEqual(kept);
      expect(restored).toContain('key');
      expect(await all(await profiles.again(after, `na-${time}`))).toEqual(kept);
    }
  });

  it('is not readable without its passphrase, and no key lies in it in the open', async () => {
    const journal = await profiles.open();
    journal.addFacts([enriched('d1', 'Alleen voor het team')]);
    await journal.hmacKey();
    const file = await backup(journal);
    expect(await file.text()).not.toContain('Alleen voor het team');
    await expect(takeFile(await profiles.open('twee'), file, 'een andere wachtzin')).rejects.toThrow('does not open');
  });

  it('does not overwrite what is here, and keeps the key with which rows were hashed', async () => {
    const [one, two] = [await profiles.open(), await profiles.open('twee')];
    one.changeSettings({ retentionMonths: 12 });
    one.rememberMapping(mapping('a'));
    one.addFacts([opened('d1')]);
    two.changeSettings({ retentionMonths: 60 });
    two.rememberMapping({ ...mapping('a'), zone: 'UTC' });
    two.addFacts([opened('d2')]);
    const key = await hashBy(two);
    await hashBy(one);
    const { restored } = await takeFile(two, await backup(one), PASSPHRASE, true);
    expect(restored).toContain('keyKept');
    expect([two.settings().retentionMonths, two.mappingOf('a')?.zone, await hashBy(two)]).toEqual([60, 'UTC', key]);
    expect(two.facts().map(({ about }) => about)).toEqual(expect.arrayContaining(['d1', 'd2']));
  });

  it('leaves a restored key as unreadable as a drawn one', async () => {
    const [one, two] = [await profiles.open(), await profiles.open('twee')];
    const hash = await hashBy(one);
    await takeFile(two, await backup(one), PASSPHRASE);
    const key = await two.hmacKey();
    expect(await hashBy(two)).toBe(hash);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
    // And it can be backed up again from there.
    const three = await profiles.open('drie');
    await takeFile(three, await backup(two), PASSPHRASE);
    expect(await hashBy(three)).toBe(hash);
  });
});
