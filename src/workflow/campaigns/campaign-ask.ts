import type { Buurt } from '../../domain/area.ts';
import type { Resolution } from '../../domain/cell.ts';
import type { EffectAsk } from '../../domain/effect/effect-ask.ts';
import { EFFECT_MONTHS, EFFECT_RING } from '../../domain/effect/effect-request.ts';
import { THEME_CATEGORIES } from '../../domain/theme/campaign-theme.ts';
import type { Campaign } from './campaigns.ts';

/** Months from the first day to the last, both counted, from 1 to 12; twelve while the campaign runs. */
function monthsOf({ from, to }: Pick<Campaign, 'from' | 'to'>): number {
  if (to === null) return EFFECT_MONTHS;
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.min(EFFECT_MONTHS, Math.max(1, index(to) - index(from) + 1));
}

/**
 * How the effect of a campaign is measured: its theme, in its buurten, from its first day on for as long as it lasted, against
 * places alike. Null for a campaign of the whole municipality, which leaves nothing to compare with, and for a theme without places.
 */
export function campaignAsk(campaign: Campaign, buurten: readonly Buurt[], resolution: Resolution): EffectAsk | null {
  const { theme, area, from } = campaign;
  if (theme === 'gedigitaliseerd') return null;
  const codes = buurten.filter(({ code, wijk }) => code === area || wijk === area).map(({ code }) => code);
  if (codes.length === 0 || codes.length === buurten.length) return null;
  return {
    resolution,
    categories: THEME_CATEGORIES[theme],
    target: { kind: 'buurten', codes },
    on: from,
    flagged: [],
    before: EFFECT_MONTHS,
    after: monthsOf(campaign),
    ring: EFFECT_RING,
    comparison: { kind: 'matched', without: [] },
    except: [],
  };
}
