import type { ReactNode } from 'react';

/** The hexagon with a glowing point. */
export function Logo(_props: { readonly size?: number }): ReactNode {
  return null;
}
