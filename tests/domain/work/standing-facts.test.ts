import { expect, test } from 'vitest';
import type { FactId } from '../../../src/domain/work/fact.ts';
import { standingFacts } from '../../../src/domain/work/standing-facts.ts';
import type { FactBody, WorkFact } from '../../../src/domain/work/work-fact.ts';

const fact = (n: number, body: FactBody): WorkFact => ({
  id: `fact-${n}` as FactId,
  at: `2026-03-01T09:00:00.00${n}Z`,
  role: 'analist',
  device: 'device-1',
  about: 'd1',
  ...body,
});
const closed = fact(1, { kind: 'dossier.closed', reason: 'klaar' });
const withdraw = (n: number, of: number): WorkFact => fact(n, { kind: 'work.withdrawn', of: [`fact-${of}` as FactId] });
const restore = (n: number, of: number): WorkFact => fact(n, { kind: 'work.restored', of: [`fact-${of}` as FactId] });
const stands = (...facts: WorkFact[]): boolean => standingFacts(facts.reverse()).includes(closed);

test('the last word counts, and taking back a withdrawal restores what it withdrew', () => {
  expect(stands(closed)).toBe(true);
  expect(stands(closed, withdraw(2, 1))).toBe(false);
  expect(stands(closed, withdraw(2, 1), restore(3, 1))).toBe(true);
  expect(stands(closed, withdraw(2, 1), withdraw(3, 2))).toBe(true);
  expect(stands(closed, withdraw(2, 1), withdraw(3, 2), restore(4, 2))).toBe(false);
  expect(stands(closed, withdraw(2, 1), withdraw(3, 2), withdraw(4, 3))).toBe(false);
  expect(stands(closed, withdraw(2, 1), restore(3, 1), withdraw(4, 3))).toBe(false);
});

test('withdrawals that mean each other, or themselves, end', () => {
  expect(stands(closed, withdraw(2, 3), withdraw(3, 2), withdraw(4, 4))).toBe(true);
});

test('hostile piles of withdrawals come to an end', () => {
  const at = (n: number): string => new Date(Date.UTC(2026, 2, 1) + n).toISOString();
  const name = (n: number): FactId => `pile-${String(n).padStart(6, '0')}` as FactId;
  const base: WorkFact = { ...closed, id: name(0), at: at(0) };
  const pile = (n: number, of: (n: number) => number[]): WorkFact[] =>
    Array.from({ length: n }, (_, i) => ({
      ...fact(2, { kind: 'work.withdrawn', of: of(i + 1).map(name) }),
      id: name(i + 1),
      at: at(i + 1),
    }));
  // Each means both of the two before it: without a limit the ways double with every one.
  expect(standingFacts([base, ...pile(90, (n) => [Math.max(0, n - 1), Math.max(0, n - 2)])]).length).toBeLessThanOrEqual(1);
  expect(standingFacts([base, ...pile(3000, (n) => [n - 1])]).length).toBeLessThanOrEqual(1);
});
