import type { ReactNode } from 'react';
import type { RemarkProps } from './remark.tsx';

export interface SureListProps {
  readonly items: readonly { readonly kind: RemarkProps['kind']; readonly tone?: RemarkProps['tone']; readonly text: string }[];
}

/** `Hoe zeker`: one sentence per line with its icon. */
export function SureList(_props: SureListProps): ReactNode {
  return null;
}
