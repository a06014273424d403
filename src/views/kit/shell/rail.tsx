import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export interface RailItem {
  readonly key: string;
  /** May hold a soft hyphen. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly href: string;
}

export interface RailProps {
  readonly items: readonly RailItem[];
  readonly current: string;
  /** Network badge: `Netwerk uit` or `Netwerk PDOK`. */
  readonly network: { readonly on: boolean; readonly label: string; readonly hint: string };
  /** Save state: `Bewaard 9.41`, `Bezig …`, `Niet bewaard`. */
  readonly saved: { readonly state: 'saved' | 'busy' | 'failed'; readonly label: string; readonly hint: string };
  readonly onHelp: () => void;
  readonly onNetwork?: () => void;
}

/** Navigation of 64 px on the left. Plain links: the app listens to the address bar. */
export function Rail(_props: RailProps): ReactNode {
  return null;
}
