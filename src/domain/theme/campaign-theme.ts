import type { CategoryId } from '../category.ts';

/** Themes of the city's campaigns; of the last one there are no places, so it has no hotspots. */
export const CAMPAIGN_THEMES = ['woninginbraak', 'voertuigcriminaliteit', 'fietsendiefstal', 'zakkenrollerij', 'gedigitaliseerd'] as const;
export type CampaignTheme = (typeof CAMPAIGN_THEMES)[number];

/** Themes with a page of places and times. */
export type PlaceTheme = Exclude<CampaignTheme, 'gedigitaliseerd'>;

/** What is counted under a theme. */
export const THEME_CATEGORIES: Readonly<Record<PlaceTheme, readonly CategoryId[]>> = {
  woninginbraak: ['politie.woninginbraak'],
  voertuigcriminaliteit: ['politie.autokraak', 'politie.voertuigdiefstal', 'politie.diefstal-overige-voertuigen'],
  fietsendiefstal: ['politie.fietsdiefstal'],
  zakkenrollerij: ['politie.zakkenrollerij'],
} satisfies Readonly<Record<PlaceTheme, readonly string[]>> as never;

export const PLACE_THEMES = Object.keys(THEME_CATEGORIES) as readonly PlaceTheme[];
