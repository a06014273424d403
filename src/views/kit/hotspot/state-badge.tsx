import { ArrowDownRight, ArrowRight, ArrowUpRight, Asterisk, CircleDashed, type LucideIcon } from 'lucide-react';
import '../styles/hotspot.css';

const ICONS: Readonly<Record<HotspotState, LucideIcon>> = {
  nieuw: Asterisk,
  groeiend: ArrowUpRight,
  aanhoudend: ArrowRight,
  krimpend: ArrowDownRight,
  uitgedoofd: CircleDashed,
};

import type { ReactNode } from 'react';
import type { HotspotState } from '../../../domain/hotspot.ts';

/** Pill with icon, word and colour. */
export function StateBadge({ state }: { readonly state: HotspotState }): ReactNode {
  const Icon = ICONS[state];
  return (
    <span className={`state state--${state}`}>
      <Icon className="ico" />
      {state}
    </span>
  );
}
