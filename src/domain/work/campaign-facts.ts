import { CAMPAIGN_THEMES, type CampaignTheme, PLACE_THEMES, type PlaceTheme } from '../theme/campaign-theme.ts';
import { day, type FieldChecks, oneOf, orNull, text, whole } from './shape.ts';

/** Campaigns that were rolled out, and how many hotspots and hottimes a theme had; `about` is the id of the campaign or the theme. */
export type CampaignFact =
  | {
      /** Said again under the same id, it replaces what was said before. */
      readonly kind: 'campaign.registered';
      readonly theme: CampaignTheme;
      readonly title: string;
      /** CBS code of the municipality, wijk or buurt. */
      readonly area: string;
      readonly from: string;
      /** Null while it runs. */
      readonly to: string | null;
    }
  | {
      /** Counted by the app for a period; months as `year * 12 + month`, both included. */
      readonly kind: 'theme.counted';
      readonly theme: PlaceTheme;
      readonly from: number;
      readonly to: number;
      readonly hotspots: number;
      readonly hottimes: number;
    };

const month = whole(0, 100_000);

export const CAMPAIGN_CHECKS: Readonly<Record<CampaignFact['kind'], FieldChecks>> = {
  'campaign.registered': {
    theme: oneOf(CAMPAIGN_THEMES),
    title: text(120),
    area: (value) => typeof value === 'string' && /^(GM\d{4}|WK\d{6}|BU\d{8})$/.test(value),
    from: day,
    to: orNull(day),
  },
  'theme.counted': { theme: oneOf(PLACE_THEMES), from: month, to: month, hotspots: whole(0, 10_000), hottimes: whole(0, 10_000) },
};
