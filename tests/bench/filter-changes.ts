import type { AreaChoice } from '../../src/domain/area.ts';
import type { CategoryId } from '../../src/domain/category.ts';
import { DEFAULT_RESOLUTION } from '../../src/domain/cell.ts';
import { packHours } from '../../src/domain/hours.ts';
import { addMonths, month } from '../../src/domain/time/month.ts';
import { type Address, writeAddress } from '../../src/state/address.ts';
import { WHOLE_BOARD } from '../../src/state/board-filter.ts';
import { demoBoundaries } from '../fixtures/demo-boundaries.ts';
import { bulkCategories } from '../fixtures/dutch-csv.ts';

export interface FilterChange {
  readonly kind: string;
  readonly hash: string;
}

type Change = (address: Address, turn: number) => Address;

const LAST = month(2025, 10);
const FIRST = month(2023, 11);
const idsFrom = (turn: number, n: number): CategoryId[] => Array.from({ length: n }, (_, i) => bulkCategories[(turn * 3 + i * 2) % 26]!.id);
const within = (from: number, to: number) => (hour: number) => hour % 24 >= from && hour % 24 < to;
const HOURS = [within(18, 24), within(7, 19), within(0, 6), within(12, 18)];

function areaOf(turn: number): AreaChoice {
  const { wijken, buurten } = demoBoundaries();
  if (turn % 3 === 2) return { kind: 'gemeente' };
  return turn % 3 === 0
    ? { kind: 'wijk', code: wijken[turn % wijken.length]!.code }
    : { kind: 'buurt', code: buurten[(turn * 5) % buurten.length]!.code };
}

const put = (address: Address, filter: Partial<Address['filter']>): Address => ({ ...address, filter: { ...address.filter, ...filter } });

/** What a user changes, one thing at a time. */
const CHANGES: Readonly<Record<string, Change>> = {
  month: (address) => {
    const wanted = addMonths(address.period!.to, -1);
    const period = wanted < FIRST ? LAST : wanted;
    return { ...address, period: { from: period, to: period } };
  },
  category: (address, turn) => put(address, { categories: idsFrom(turn, 1 + (turn % 4)) }),
  'all categories': (address) => put(address, { categories: [] }),
  area: (address, turn) => put(address, { area: areaOf(turn) }),
  hours: (address, turn) => put(address, { hours: packHours(Array.from({ length: 168 }, (_, h) => HOURS[turn % HOURS.length]!(h))) }),
  'all hours': (address) => put(address, { hours: null }),
  source: (address, turn) => put(address, { sources: [turn % 2 === 0 ? 'politie' : 'melding'] }),
  'all sources': (address) => put(address, { sources: [] }),
  lens: (address) => ({ ...address, lens: address.lens === 'druk' ? 'ongewoon' : 'druk' }),
};

const ROUND = [
  'month',
  'month',
  'category',
  'lens',
  'month',
  'all categories',
  'lens',
  'hours',
  'month',
  'area',
  'all hours',
  'source',
  'month',
  'all sources',
];

const START: Address = {
  route: 'hotspots',
  lens: 'ongewoon',
  period: { from: LAST, to: LAST },
  comparison: 'expected',
  filter: { sources: [], categories: [], area: { kind: 'gemeente' }, hours: null, resolution: DEFAULT_RESOLUTION },
  board: WHOLE_BOARD,
  selected: null,
  open: null,
  part: null,
};

export const START_HASH = writeAddress(START);

/** A sitting at the map: `rounds` times 14 changes of every kind, each as the address it leads to. */
export function filterChanges(rounds: number): FilterChange[] {
  let address = START;
  let turn = 0;
  return Array.from({ length: rounds }, () => ROUND)
    .flat()
    .map((kind) => {
      address = CHANGES[kind]!(address, ++turn);
      return { kind, hash: writeAddress(address) };
    });
}
