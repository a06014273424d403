import { type AreaUnit, hasRate } from './area-unit.ts';

/** What makes buurten alike: how many people live there and how close together. Nothing about who they are, and nothing about crime. */
export interface BuurtTraits {
  readonly unit: AreaUnit;
  readonly hectares: number;
}

export interface SimilarBuurt {
  readonly unit: AreaUnit;
  /** Inhabitants per hectare. */
  readonly density: number;
  /** 0 is exactly alike; 1 is one standard deviation of the city in both together. */
  readonly distance: number;
}

const logs = (values: readonly number[]): { readonly at: readonly number[]; readonly spread: number } => {
  const at = values.map(Math.log);
  const mean = at.reduce((sum, value) => sum + value, 0) / at.length;
  return { at, spread: Math.sqrt(at.reduce((sum, value) => sum + (value - mean) ** 2, 0) / at.length) || 1 };
};

/**
 * The `most` buurten closest to one in inhabitants and inhabitants per hectare, both on the log scale and in standard deviations of the
 * city (half of each). Buurten with fewer than 100 inhabitants are not compared. Label-independent: it does not look at what is counted,
 * so that a difference in counts is no consequence of the choice.
 */
export function similarBuurten(all: readonly BuurtTraits[], code: string, most: number): SimilarBuurt[] {
  const traits = all.filter(({ unit, hectares }) => hasRate(unit) && hectares > 0);
  const own = traits.findIndex(({ unit }) => unit.code === code);
  if (own < 0) return [];
  const density = traits.map(({ unit, hectares }) => unit.inhabitants! / hectares);
  const scales = [logs(traits.map(({ unit }) => unit.inhabitants!)), logs(density)];
  return traits
    .map(({ unit }, i) => ({
      unit,
      density: density[i]!,
      distance: Math.sqrt(scales.reduce((sum, { at, spread }) => sum + ((at[i]! - at[own]!) / spread) ** 2, 0) / scales.length),
    }))
    .filter((_, i) => i !== own)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most);
}
