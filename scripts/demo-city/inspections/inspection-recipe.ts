import recipe from '../../../data/demo-inspections.json' with { type: 'json' };
import type { LwoKind, LwoOutcome } from '../../../src/domain/inspection/lwo-signal.ts';
import type { Branch } from '../../../src/domain/inspection/site.ts';

type Mix<Key extends string> = Readonly<Partial<Record<Key, number>>>;

export interface InspectionRecipe {
  readonly storageUnits: number;
  /** Fewest and most boxes of one complex. */
  readonly unitsPerComplex: readonly [number, number];
  readonly terrains: readonly {
    readonly name: string;
    readonly lng: number;
    readonly lat: number;
    /** Metres. */
    readonly radius: number;
    readonly businesses: number;
    /** Share of the complexes that lies here. */
    readonly storageShare: number;
  }[];
  readonly binnenstad: { readonly lng: number; readonly lat: number; readonly radius: number; readonly premises: number };
  readonly branches: { readonly business: Mix<Branch>; readonly premises: Mix<Branch> };
  readonly inspected2024: number;
  /** Finds per unit, over all units. */
  readonly findRate: number;
  /** Cases by year and outcome. */
  readonly lwo: Readonly<Record<string, Mix<LwoOutcome>>>;
  readonly lwoKinds: Mix<LwoKind>;
}

export const INSPECTION_RECIPE = recipe as unknown as InspectionRecipe;
