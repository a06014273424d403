import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Outcome } from '../../src/domain/issue.ts';
import { totalsOf } from '../../src/domain/work/merge-account.ts';
import { headerBytesOf, writeEnvelope } from '../../src/journal/exchange/envelope.ts';
import type { FileRequest, Opened } from '../../src/journal/exchange/exchange.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../fixtures/memory-journal.ts';
import { enriched, opened } from '../fixtures/work-facts.ts';

const now = () => new Date('2026-11-23T10:15:00Z');
const TEAM: FileRequest = { contents: 'team', app: '9.8.7', demo: false, passphrase: null };

const journal = (device: string): Journal => memoryJournal(now, device);
const write = async (from: Journal, request: FileRequest = TEAM): Promise<Blob> => (await from.exchange()).write(request);
const open = async (at: Journal, file: Blob): Promise<Outcome<Opened>> => (await at.exchange()).open(file);
const issueOf = (outcome: Outcome<unknown>): string | null => (outcome.ok ? null : outcome.issue.code);

async function take(at: Journal, file: Blob) {
  const read = await open(at, file);
  if (!read.ok || read.value.stage !== 'open') throw new Error(`does not open: ${issueOf(read)}`);
  const taken = await (await at.exchange()).take('team.team', read.value, false);
  if (!taken.ok) throw new Error(taken.issue.what);
  return taken.value;
}

const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe('a team file', () => {
  test('carries the work to another browser, with who said it', async () => {
    const [one, two] = [journal('een'), journal('twee')];
    one.changeSettings({ role: 'gebiedsteam West' });
    one.addFacts([opened('d1'), enriched('d1', 'Groep van tien')]);
    const account = await take(two, await write(one));
    expect(two.facts()).toEqual(one.facts());
    expect(account).toMatchObject({ file: 'team.team', unknown: 0, pack: null, restored: [] });
    expect(account.origin).toEqual({
      contents: 'team',
      app: '9.8.7',
      madeAt: '2026-11-23T10:15:00.000Z',
      role: 'gebiedsteam West',
      device: 'een',
      area: null,
      demo: false,
    });
    expect(account.added.map(({ role, device }) => [role, device])).toEqual([
      ['gebiedsteam West', 'een'],
      ['gebiedsteam West', 'een'],
    ]);
    expect(totalsOf(await take(two, await write(one)))).toEqual({ added: 0, known: 2, erased: 0, refused: 0 });
  });

  test('does not bring back what was erased for good', async () => {
    const [one, two] = [journal('een'), journal('twee')];
    const [, text] = one.addFacts([opened('d1'), enriched('d1', 'Mag weg')]);
    const older = await write(one);
    await one.eraseFacts([text!.id]);
    expect(totalsOf(await take(one, older))).toEqual({ added: 0, known: 1, erased: 1, refused: 0 });
    expect((await bytesOf(await write(one))).length).toBeGreaterThan(0);
    await take(two, older);
    expect((await take(two, await write(one))).erasedHere).toBe(1);
    expect(two.facts()).toEqual(one.facts());
    expect(two.facts()).toHaveLength(1);
  });

  test('is refused after any change: a bit anywhere, cut short, or something else altogether', async () => {
    const [one, two] = [journal('een'), journal('twee')];
    one.addFacts([opened('d1')]);
    const whole = await bytesOf(await write(one));
    for (let at = 0; at < whole.length; at += 7) {
      const changed = whole.slice();
      changed[at]! ^= 1;
      expect(issueOf(await open(two, new Blob([changed]))), `byte ${at}`).toMatch(/^exchange\.(damaged|notOurs)$/);
    }
    for (const length of [0, 5, 20, whole.length - 1])
      expect(issueOf(await open(two, new Blob([whole.slice(0, length)])))).toMatch(/^exchange\.(damaged|notOurs)$/);
    expect(issueOf(await open(two, new Blob(['Meldnummer;Datum\r\n1;2'])))).toBe('exchange.notOurs');
    expect(two.facts()).toEqual([]);
  });

  test('of a newer layout is not read, and makes the work read-only', async () => {
    const [one, two] = [journal('een'), journal('twee')];
    two.addFacts([opened('d1')]);
    const newer = new TextEncoder().encode('{"format":"brandpunt-team","schema":2,"anything":true}\n');
    const file = await writeEnvelope({ headerBytes: newer, payload: await bytesOf(await write(one)) });
    expect(issueOf(await open(two, file))).toBe('exchange.newerFile');
    expect(two.readOnly()?.code).toBe('exchange.newerFile');
    expect(two.addFacts([opened('d2')])).toEqual([]);
    expect(two.facts()).toHaveLength(1);
  });

  test('that unpacks to far more than it is gives up before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 });
    const header = headerBytesOf({
      format: 'brandpunt-team',
      schema: 1,
      app: '1',
      madeAt: '2026-11-23T10:15:00.000Z',
      role: 'x',
      device: 'x',
      contents: 'team',
      area: null,
      demo: false,
      seal: null,
    });
    expect(issueOf(await open(journal('een'), await writeEnvelope({ headerBytes: header, payload: new Uint8Array(bomb) })))).toBe(
      'exchange.tooLarge',
    );
  });

  test('holds facts that inherit nothing and are judged one by one', async () => {
    const scratch = new Y.Doc();
    const [good] = journal('een').addFacts([opened('d1')]);
    const facts = scratch.getMap('facts');
    facts.set(good!.id, good);
    facts.set('fact-text', new Y.Text('no fact'));
    facts.set('fact-bytes', new Uint8Array([1, 2, 3]));
    facts.set('fact-odd-1', JSON.parse(`{"id":"fact-odd-1","__proto__":${JSON.stringify(good)}}`));
    const header = headerBytesOf({
      format: 'brandpunt-team',
      schema: 1,
      app: '1',
      madeAt: '2026-11-23T10:15:00.000Z',
      role: 'x',
      device: 'x',
      contents: 'team',
      area: null,
      demo: false,
      seal: null,
    });
    const payload = new Uint8Array(gzipSync(Y.encodeStateAsUpdate(scratch)));
    const at = journal('twee');
    expect(totalsOf(await take(at, await writeEnvelope({ headerBytes: header, payload })))).toMatchObject({ added: 1, refused: 3 });
    expect(at.facts()).toEqual([good]);
  });
});

describe('a passphrase', () => {
  const LOCKED: FileRequest = { ...TEAM, passphrase: 'vier woorden op een rij' };

  test('is needed, and the right one opens the file', async () => {
    const [one, two] = [journal('een'), journal('twee')];
    one.addFacts([enriched('d1', 'Alleen voor het team')]);
    const file = await write(one, LOCKED);
    expect(new TextDecoder().decode(await bytesOf(file))).not.toContain('Alleen voor het team');
    const read = await open(two, file);
    if (!read.ok || read.value.stage !== 'locked') throw new Error('not locked');
    expect(issueOf(await read.value.unlock('vier woorden op een rij '))).toBe('exchange.passphrase');
    const inside = await read.value.unlock('vier woorden op een rij');
    if (!inside.ok || inside.value.stage !== 'open') throw new Error('does not open');
    await (await two.exchange()).take('team.team', inside.value, false);
    expect(two.facts()).toEqual(one.facts());
  });

  test('also vouches for the header: a changed one does not open, though its checksum is made to fit', async () => {
    const one = journal('een');
    one.addFacts([opened('d1')]);
    const bytes = await bytesOf(await write(one, LOCKED));
    const [magic, header] = new TextDecoder().decode(bytes.subarray(0, 1000)).split('\n') as [string, string];
    const payload = bytes.slice(magic.length + 1 + header.length + 1 + 64 + 1);
    const forged = new TextEncoder().encode(`${header.replace('"device":"een"', '"device":"x"')}\n`);
    const read = await open(one, await writeEnvelope({ headerBytes: forged, payload }));
    if (!read.ok || read.value.stage !== 'locked') throw new Error('not locked');
    expect(issueOf(await read.value.unlock('vier woorden op een rij'))).toBe('exchange.passphrase');
  });

  test('is stretched by 600,000 rounds of PBKDF2 with another salt each time, and fewer are refused', async () => {
    const one = journal('een');
    const headers = await Promise.all(
      [1, 2].map(async () => JSON.parse(new TextDecoder().decode(await bytesOf(await write(one, LOCKED))).split('\n')[1]!)),
    );
    expect(headers.map(({ seal }) => [seal.kdf, seal.iterations, seal.cipher])).toEqual([
      ['PBKDF2-SHA-256', 600_000, 'AES-GCM-256'],
      ['PBKDF2-SHA-256', 600_000, 'AES-GCM-256'],
    ]);
    expect(headers[0].seal.salt).not.toBe(headers[1].seal.salt);
    expect(headers[0].seal.iv).not.toBe(headers[1].seal.iv);
    const weak = { ...headers[0], seal: { ...headers[0].seal, iterations: 1000 } };
    const file = await writeEnvelope({ headerBytes: headerBytesOf(weak), payload: new Uint8Array(40) });
    expect(issueOf(await open(one, file))).toBe('exchange.damaged');
  });
});
