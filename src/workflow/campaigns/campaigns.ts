import { CAMPAIGN_THEMES, type CampaignTheme } from '../../domain/theme/campaign-theme.ts';
import type { WorkFact } from '../../domain/work/work-fact.ts';

type Registered = Extract<WorkFact, { kind: 'campaign.registered' }>;

/** A campaign as it stands. */
export interface Campaign {
  readonly id: string;
  readonly theme: CampaignTheme;
  readonly title: string;
  /** CBS code of the municipality, wijk or buurt. */
  readonly area: string;
  readonly from: string;
  readonly to: string | null;
  /** Role in which it was said last. */
  readonly role: string;
}

/** Campaigns of standing facts in order, the latest to begin first; said again, the last word counts. */
export function campaigns(facts: readonly WorkFact[]): Campaign[] {
  const last = new Map<string, Registered>();
  for (const fact of facts) if (fact.kind === 'campaign.registered') last.set(fact.about, fact);
  return [...last]
    .map(([id, { theme, title, area, from, to, role }]) => ({ id, theme, title, area, from, to, role }))
    .sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? 1 : -1));
}

/**
 * Indicator "aantal uitgerolde campagnes per thema": campaigns that ran on at least one day of the period.
 * @param from first day, `2026-01-01`
 * @param to last day, included
 */
export function campaignsRolledOut(facts: readonly WorkFact[], from: string, to: string): Readonly<Record<CampaignTheme, number>> {
  const running = campaigns(facts).filter((campaign) => campaign.from <= to && (campaign.to ?? to) >= from);
  return Object.fromEntries(CAMPAIGN_THEMES.map((theme) => [theme, running.filter((one) => one.theme === theme).length])) as Record<
    CampaignTheme,
    number
  >;
}
