import type { ReactNode } from 'react';

export interface ChoiceFieldProps<K extends string> {
  readonly label: string;
  readonly options: readonly { readonly key: K; readonly label: string; readonly hint?: string; readonly isDisabled?: boolean }[];
  readonly value: K;
  /** The value that counts as not set. */
  readonly standard: K;
  readonly onChange: (key: K) => void;
}

/** Filter field with a choice of one (Vergelijk met). */
export function ChoiceField<K extends string>(_props: ChoiceFieldProps<K>): ReactNode {
  return null;
}
