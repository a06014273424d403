import type { ReactNode } from 'react';

export interface RemarkProps {
  readonly kind: 'raster' | 'person' | 'police' | 'dossier' | 'time' | 'check' | 'info';
  /** `ok` colours the icon green; `warn` is the amber box, only when it changes the judgement. */
  readonly tone?: 'plain' | 'ok' | 'warn';
  readonly children: ReactNode;
}

/** A quiet fact about certainty: icon and text. */
export function Remark(_props: RemarkProps): ReactNode {
  return null;
}
