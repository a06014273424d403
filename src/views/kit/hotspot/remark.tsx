import { CircleCheck, Clock, Folder, Grid3x3, Info, type LucideIcon, Shield, User } from 'lucide-react';
import '../styles/hotspot.css';
import type { ReactNode } from 'react';

export interface RemarkProps {
  readonly kind: 'raster' | 'person' | 'police' | 'dossier' | 'time' | 'check' | 'info';
  /** `ok` colours the icon green; `warn` is the amber box, only when it changes the judgement. */
  readonly tone?: 'plain' | 'ok' | 'warn';
  readonly children: ReactNode;
}

/** A quiet fact about certainty: icon and text. */
export function Remark({ kind, tone = 'plain', children }: RemarkProps): ReactNode {
  const Icon = REMARK_ICONS[kind];
  return (
    <span className={tone === 'plain' ? 'remark' : `remark remark--${tone}`}>
      <Icon className="ico" />
      {children}
    </span>
  );
}

export const REMARK_ICONS: Readonly<Record<RemarkProps['kind'], LucideIcon>> = {
  raster: Grid3x3,
  person: User,
  police: Shield,
  dossier: Folder,
  time: Clock,
  check: CircleCheck,
  info: Info,
};
