import { underOurNames } from './aliases.ts';

const PAIR = { before: '', after: '' };
const FLAGS = new Map([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** What is wrong with the input, in one sentence for who made it. */
export class InputError extends Error {}

/** Reads the fields of an input; every reader throws an `InputError` that names the field. */
export interface Fields {
  has(name: string): boolean;
  raw(name: string): unknown;
  number(name: string, unset?: number): number;
  /** A whole number of at least `least`. */
  whole(name: string, unset?: number, least?: number): number;
  /** A number above 0 and below 1, or 1 itself where `orOne`. */
  share(name: string, unset: number, orOne?: boolean): number;
  flag(name: string, unset: boolean): boolean;
  text(name: string, choices: readonly string[], unset?: string): string;
  numbers(name: string, length?: number): Float64Array;
  /** Whole numbers of at least 0. */
  counts(name: string, length?: number): Float64Array;
  lists(name: string): Float64Array[];
  texts(name: string): (string | number | null)[];
  pair(name: string): readonly [number, number];
  object(name: string): Fields;
}

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 60) ?? 'nothing';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** @param path where the object stands in the input, for messages */
export function fieldsOf(source: unknown, path = ''): Fields {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    throw new InputError(`${path || 'the input'} must be an object with fields, not ${shown(source)}`);
  }
  const values = source as Record<string, unknown>;
  const named = (name: string): string => `"${path}${name}"`;
  const raw = (name: string): unknown => {
    if (values[name] === undefined) throw new InputError(`the field ${named(name)} is missing`);
    return values[name];
  };
  const list = (name: string): unknown[] => {
    const value = raw(name);
    if (!Array.isArray(value)) throw new InputError(`${named(name)} must be a list, not ${shown(value)}`);
    return value;
  };
  const asNumbers = (value: unknown, where: string, isWhole = true): Float64Array => {
    if (!Array.isArray(value)) throw new InputError(`${where} must be a list of numbers, not ${shown(value)}`);
    if (value.length === 0 && isWhole) throw new InputError(`${where} is empty`);
    const wrong = value.findIndex((entry) => !isNumber(entry));
    if (wrong >= 0) throw new InputError(`${where} must hold numbers, but entry ${wrong} is ${shown(value[wrong])}`);
    return Float64Array.from(value as number[]);
  };
  const has = (name: string): boolean => values[name] !== undefined && values[name] !== null;
  return {
    has,
    raw,
    number(name, unset) {
      if (!has(name) && unset !== undefined) return unset;
      const value = raw(name);
      if (!isNumber(value)) throw new InputError(`${named(name)} must be a number, not ${shown(value)}`);
      return value;
    },
    whole(name, unset, least = 0) {
      const value = this.number(name, unset);
      if (!Number.isSafeInteger(value) || value < least) {
        throw new InputError(`${named(name)} must be a whole number of at least ${least}, not ${shown(value)}`);
      }
      return value;
    },
    share(name, unset, orOne = false) {
      const value = this.number(name, unset);
      if (value > 0 && (value < 1 || (orOne && value === 1))) return value;
      throw new InputError(`${named(name)} must be a share between 0 and 1, such as ${unset}, not ${shown(value)}`);
    },
    flag(name, unset) {
      if (!has(name)) return unset;
      const flag = FLAGS.get(String(values[name]).toLowerCase());
      if (flag === undefined) throw new InputError(`${named(name)} must be true or false, not ${shown(values[name])}`);
      return flag;
    },
    text(name, choices, unset) {
      const value = !has(name) && unset !== undefined ? unset : raw(name);
      if (typeof value !== 'string' || (choices.length > 0 && !choices.includes(value))) {
        throw new InputError(
          `${named(name)} must be ${choices.length > 0 ? `one of ${choices.join(', ')}` : 'a text'}, not ${shown(value)}`,
        );
      }
      return value;
    },
    numbers(name, length) {
      const numbers = asNumbers(list(name), named(name));
      if (length !== undefined && numbers.length !== length) {
        throw new InputError(`${named(name)} must hold ${length} numbers, but holds ${numbers.length}`);
      }
      return numbers;
    },
    counts(name, length) {
      const numbers = this.numbers(name, length);
      const wrong = numbers.findIndex((value) => !Number.isInteger(value) || value < 0);
      if (wrong >= 0) throw new InputError(`${named(name)} must hold whole numbers of at least 0, but entry ${wrong} is ${numbers[wrong]}`);
      return numbers;
    },
    lists: (name) => list(name).map((entry, i) => asNumbers(entry, `entry ${i} of ${named(name)}`, false)),
    texts: (name) =>
      list(name).map((entry, i) => {
        if (typeof entry === 'string' || entry === null || isNumber(entry)) return entry;
        throw new InputError(`entry ${i} of ${named(name)} must be a text or a number, not ${shown(entry)}`);
      }),
    pair(name) {
      const value = raw(name);
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        const named = fieldsOf(underOurNames(value as Record<string, unknown>, PAIR), `${path}${name}.`);
        return [named.number('before'), named.number('after')];
      }
      const [before, after, ...more] = asNumbers(list(name), named(name));
      if (before === undefined || after === undefined || more.length > 0) throw new InputError(`${named(name)} must be [before, after]`);
      return [before, after];
    },
    object: (name) => fieldsOf(raw(name), `${path}${name}.`),
  };
}
