/** Something a user can mend, in three Dutch sentences. Our own faults are thrown instead. */
export interface Issue {
  readonly code: string;
  /** What happened. */
  readonly what: string;
  /** What is safe. */
  readonly safe: string;
  /** What to do. */
  readonly todo: string;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issue: Issue };

export const good = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const bad = (issue: Issue): Outcome<never> => ({ ok: false, issue });
