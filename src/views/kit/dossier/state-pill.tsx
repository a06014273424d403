import { Ban, Circle, CircleAlert, CircleCheck, CircleDashed, CircleDot, Eye, type LucideIcon, RefreshCw } from 'lucide-react';
import type { ReactNode } from 'react';
import '../styles/hotspot.css';

/** Meaning of a pill, which decides icon and colour. */
export type PillTone = 'done' | 'busy' | 'late' | 'planned' | 'dropped' | 'confirmed' | 'watched' | 'rejected' | 'new' | 'again';

const PILLS: Readonly<Record<PillTone, { readonly icon: LucideIcon; readonly state: string }>> = {
  done: { icon: CircleCheck, state: 'krimpend' },
  busy: { icon: CircleDot, state: 'aanhoudend' },
  late: { icon: CircleAlert, state: 'groeiend' },
  planned: { icon: Circle, state: 'uitgedoofd' },
  dropped: { icon: Ban, state: 'uitgedoofd' },
  confirmed: { icon: CircleCheck, state: 'krimpend' },
  watched: { icon: Eye, state: 'aanhoudend' },
  rejected: { icon: Ban, state: 'uitgedoofd' },
  new: { icon: CircleDashed, state: 'nieuw' },
  again: { icon: RefreshCw, state: 'nieuw' },
};

/** Pill with icon, word and colour: how something stands. */
export function StatePill({
  tone,
  children,
  big,
}: {
  readonly tone: PillTone;
  readonly children: ReactNode;
  readonly big?: boolean;
}): ReactNode {
  const { icon: Icon, state } = PILLS[tone];
  return (
    <span className={`state state--${state}${big ? ' state--big' : ''}`}>
      <Icon className="ico" />
      {children}
    </span>
  );
}
