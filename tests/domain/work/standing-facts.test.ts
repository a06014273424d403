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
