import lists from '../../data/focus-lists.json' with { type: 'json' };
import type { BuurtCode } from './area.ts';
import { HOME } from './municipality-code.ts';

/** Buurten that get more attention for a reason that a survey gave. */
export interface FocusList {
  readonly id: string;
  readonly label: string;
  /** `Veiligheidsmonitor 2023`. */
  readonly source: string;
  readonly buurten: readonly BuurtCode[];
}

/** The lists of the city's plan, from `data/focus-lists.json`; they hold for Maastricht only. */
export const PLAN_FOCUS: readonly FocusList[] = lists.map(({ id, label, source, buurten }) => ({
  id,
  label,
  source,
  buurten: buurten.map(({ code }) => code as BuurtCode),
}));

/** Lists that a municipality starts with. */
export const focusOf = (municipality: string): readonly FocusList[] => (municipality === HOME ? PLAN_FOCUS : []);
