import type { ReactNode } from 'react';

export interface FilterFieldProps {
  /** 11 px line above: `Gebied`. */
  readonly label: string;
  /** 13 px line: `heel Maastricht`. */
  readonly value: string;
  /** Away from its default: tinted, with a cross. */
  readonly set?: boolean;
  readonly onClear?: () => void;
  /** Content of the popover; `close` shuts it. */
  readonly children: (close: () => void) => ReactNode;
  readonly isDisabled?: boolean;
}

/** Field of the filter bar: label over value, opens a popover. */
export function FilterField(_props: FilterFieldProps): ReactNode {
  return null;
}
