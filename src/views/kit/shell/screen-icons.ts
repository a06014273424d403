import {
  Bolt,
  ChartLine,
  ChartNoAxesColumn,
  ClipboardCheck,
  Clock,
  Database,
  Folder,
  type LucideIcon,
  Map as MapIcon,
  ShieldCheck,
} from 'lucide-react';

export type ScreenKey = 'start' | 'hotspots' | 'hottimes' | 'trends' | 'gebied' | 'dossiers' | 'controles' | 'monitor' | 'verantwoording';

/** One icon per screen, the same in the rail and in the command palette. */
export const SCREEN_ICONS: Readonly<Record<ScreenKey, LucideIcon>> = {
  start: Database,
  hotspots: Bolt,
  hottimes: Clock,
  trends: ChartLine,
  gebied: MapIcon,
  dossiers: Folder,
  controles: ClipboardCheck,
  monitor: ChartNoAxesColumn,
  verantwoording: ShieldCheck,
};
