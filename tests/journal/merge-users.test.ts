import { expect, test } from 'vitest';
import { canonical } from '../../src/journal/exchange/merge-facts.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { memoryJournal } from '../fixtures/memory-journal.ts';
import { enriched, opened } from '../fixtures/work-facts.ts';

const SEEDS = process.env['BRANDPUNT_LONG'] ? 300 : 60;
const USERS = 5;
const ROUNDS = 12;

/** A generator of its own (mulberry32), so that the run does not lean on what is tested. */
function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

async function fileOf(user: Journal, roll: (below: number) => number): Promise<Blob> {
  const exchange = await user.exchange();
  const base = { app: '1', demo: false, passphrase: null } as const;
  if (roll(3) > 0) return exchange.write({ ...base, contents: 'team' });
  // A part of the work: the dossiers of a wijk.
  const about = new Set(['d0', 'd1', 'd2', 'd3'].filter(() => roll(2) === 0));
  const ids = new Set<string>(user.facts().flatMap((fact) => (about.has(fact.about) ? [fact.id] : [])));
  const pack = {
    wijk: 'WK093500',
    name: 'West',
    municipality: 'Voorbeeldstad',
    from: 1,
    to: 2,
    filter: '',
    madeAt: '2026-11-23T10:15:00.000Z',
    demo: false,
    buurten: [],
    hotspots: [],
    homes: [],
  };
  return exchange.write({ ...base, contents: 'pack', about, ids, pack });
}

async function take(user: Journal, file: Blob): Promise<void> {
  const exchange = await user.exchange();
  const read = await exchange.open(file);
  if (!read.ok || read.value.stage !== 'open') throw new Error('does not open');
  const taken = await exchange.take('x.team', read.value, false);
  expect(taken.ok).toBe(true);
}

async function work(user: Journal, roll: (below: number) => number, round: number): Promise<void> {
  const about = `d${roll(4)}`;
  const facts = user.facts();
  const some = facts[roll(Math.max(1, facts.length))];
  const kind = roll(6);
  if (kind === 0 || !some) user.addFacts([opened(about)]);
  else if (kind === 1) user.addFacts([{ kind: 'work.withdrawn', about: some.about, of: [some.id] }]);
  else if (kind === 2) user.addFacts([{ kind: 'work.restored', about: some.about, of: [some.id] }]);
  else if (kind === 3) await user.eraseFacts([some.id]);
  else user.addFacts([enriched(about, `tekst ${round}`), enriched(about, `meer ${round}`)]);
}

const shuffled = <T>(list: readonly T[], roll: (below: number) => number): T[] =>
  list
    .map((item) => ({ item, key: roll(1_000_000) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

test(`files of ${USERS} users, doubled, late and in parts, end in the same work everywhere (${SEEDS} seeds)`, async () => {
  let [said, gone] = [0, 0];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const roll = dice(seed);
    let clock = Date.parse('2026-11-01T08:00:00Z');
    const tick = (): Date => {
      clock += 1000;
      return new Date(clock);
    };
    const users = Array.from({ length: USERS }, (_, i) => memoryJournal(tick, `user-${i}`));
    const files: Blob[] = [];
    const everSaid = new Map<string, string>();
    for (let round = 0; round < ROUNDS; round++) {
      const user = users[roll(USERS)]!;
      await work(user, roll, round);
      for (const fact of user.facts()) {
        const text = canonical(fact);
        expect(everSaid.get(fact.id) ?? text, `seed ${seed}: a fact changed`).toBe(text);
        everSaid.set(fact.id, text);
      }
      if (roll(2) === 0) files.push(await fileOf(user, roll));
      if (files.length > 0 && roll(2) === 0) await take(users[roll(USERS)]!, files[roll(files.length)]!);
    }
    const last = await Promise.all(users.map((user) => fileOf(user, () => 1)));
    for (const user of users) {
      for (const file of shuffled([...files, ...last, last[0]!, ...files.slice(0, 2)], roll)) await take(user, file);
    }
    const [first, ...others] = users.map((user) => user.facts().map(canonical));
    for (const other of others) expect(other, `seed ${seed}`).toEqual(first);
    // Nothing that was said is lost, but what somebody erased for good; and that is nowhere.
    const left = new Set(users[0]!.facts().map(({ id }) => id as string));
    const erased = await erasedNames(users[0]!);
    expect([...everSaid.keys()].filter((id) => !left.has(id)).sort(), `seed ${seed}`).toEqual(
      [...everSaid.keys()].filter((id) => erased.has(id)).sort(),
    );
    expect([...left].filter((id) => erased.has(id))).toEqual([]);
    said += everSaid.size;
    gone += erased.size;
  }
  expect(said).toBeGreaterThan(SEEDS * 8);
  expect(gone).toBeGreaterThan(SEEDS / 2);
});

async function erasedNames(user: Journal): Promise<Set<string>> {
  const exchange = await user.exchange();
  const read = await exchange.open(await exchange.write({ app: '1', demo: false, passphrase: null, contents: 'team' }));
  if (!read.ok || read.value.stage !== 'open') throw new Error('does not open');
  return new Set(read.value.payload.erased);
}
