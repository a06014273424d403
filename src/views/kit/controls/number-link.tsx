import type { ReactNode } from 'react';
import { count } from '../../../domain/text/format.ts';
import '../styles/number-link.css';

export interface NumberLinkProps {
  readonly value: number;
  /** What opens, in words. */
  readonly label: string;
  readonly current?: boolean;
  readonly onPress: () => void;
}

/** A number that opens the list behind it. */
export function NumberLink({ value, label, current = false, onPress }: NumberLinkProps): ReactNode {
  return (
    <button type="button" className="numlink" aria-label={label} aria-pressed={current} onClick={onPress}>
      {count(value)}
    </button>
  );
}
