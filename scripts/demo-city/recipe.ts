import recipe from '../../data/demo-city.json' with { type: 'json' };
import type { CategoryId } from '../../src/domain/category.ts';
import type { PlantedShape } from './truth.ts';

/** What kinds of place there are; a category is a mixture of them. */
export const FIELDS = [
  'homes',
  'burglary',
  'centre',
  'nightlife',
  'shops',
  'drugs',
  'garages',
  'station',
  'campus',
  'youth',
  'shelter',
  'business',
] as const;
export type Field = (typeof FIELDS)[number];
export type Mix = Partial<Readonly<Record<Field, number>>>;

/** `[first day, days, first hour, hours]`, see `WeekBlock`. */
export type Hours = readonly [number, number, number, number];

export interface CategoryRecipe {
  readonly category: CategoryId;
  readonly season: string;
  readonly profile: string;
  readonly mix: Mix;
}
export type IntervalKind = 'long' | 'short' | 'brief';
export interface PoliceRecipe extends CategoryRecipe {
  readonly interval: IntervalKind | null;
  /** Level of 2025 and 2026 against 2024. */
  readonly levels: readonly number[];
  /** Code, description and share in the export. */
  readonly codes: readonly (readonly [code: string, label: string, share: number])[];
}
export interface MeldingRecipe extends CategoryRecipe {
  readonly share: number;
  readonly main: string;
}
export interface Venue {
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  /** Metres. */
  readonly radius: number;
  readonly fields: Mix;
}
export interface EventRecipe {
  readonly name: string;
  readonly rule: string;
  readonly venue: string;
  /** First hour and number of hours. */
  readonly hours: readonly [number, number];
  /** How many times as many incidents of a category happen in the city on such a day. */
  readonly effects: Readonly<Record<string, number>>;
  readonly skip: readonly number[];
}
export interface PlantedRecipe {
  readonly id: string;
  readonly shape: PlantedShape;
  readonly setting: string;
  readonly category: CategoryId;
  readonly first: string;
  readonly last: string;
  /** Mean planted incidents a month. */
  readonly level: number;
  readonly hours: Hours;
  /** Planted incidents of each month, instead of the level. */
  readonly course?: readonly number[];
  /** A second category at the same place. */
  readonly also?: { readonly category: CategoryId; readonly level: number };
  readonly special?: 'moves away' | 'moved here' | 'one reporter';
}
export interface Dispersion {
  /** Gamma shape of how busy a place is, the same for all categories. */
  readonly placeShape: number;
  /** Gamma shape of how much of one kind of nuisance a place has. */
  readonly fieldShape: number;
  /** Size of the negative binomial of a place, category and month around its own mean. */
  readonly placeMonthSize: number;
  /** Size of a place in a month around its own mean, the same for all categories. */
  readonly sharedMonthSize: number;
  /** Size of a category in a month, the same for the whole city. */
  readonly cityMonthSize: number;
  /** Standard deviation of the yearly change of a place, on the log scale. */
  readonly yearlyDrift: number;
  /** Chance that one more report of the same problem follows. */
  readonly repeatShare: number;
}
export interface Recipe {
  readonly from: string;
  readonly to: string;
  readonly exportedOn: string;
  readonly meldingenPerYear: Readonly<Record<string, number>>;
  readonly dispersion: Dispersion;
  readonly corona: Readonly<Record<string, number>>;
  readonly withoutLocation: number;
  readonly practice: { readonly from: CategoryId; readonly to: CategoryId; readonly month: string; readonly share: number };
  readonly seasons: Readonly<Record<string, readonly number[]>>;
  readonly profiles: Readonly<Record<string, { readonly base: number; readonly blocks: readonly (readonly number[])[] }>>;
  readonly police: readonly PoliceRecipe[];
  readonly meldingen: readonly MeldingRecipe[];
  readonly venues: readonly Venue[];
  readonly focus: { readonly drugs: readonly string[]; readonly burglary: readonly string[] };
  readonly events: readonly EventRecipe[];
  readonly planted: readonly PlantedRecipe[];
}

export const RECIPE = recipe as unknown as Recipe;
