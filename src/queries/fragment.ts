import type { Param } from './query.ts';

/** A piece of SQL with the values of its `?`, in order. */
export interface Fragment {
  readonly text: string;
  readonly params: readonly Param[];
}

export const fragment = (text: string, ...params: readonly Param[]): Fragment => ({ text, params });

/** All of them; an empty list holds for every row. */
export function allOf(parts: readonly Fragment[]): Fragment {
  if (parts.length === 0) return fragment('true');
  return { text: parts.map((part) => `(${part.text})`).join(' AND '), params: parts.flatMap((part) => part.params) };
}

/** Membership of a list of any length that is one parameter. `column` is a name from the table, never a value. */
export const within = (column: string, values: readonly number[]): Fragment => fragment(`${column} IN (SELECT unnest(?))`, values);
