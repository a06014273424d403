import type { WaterBarriers } from '../water-barriers.ts';
import { list } from './format.ts';

/** Water that counts as a border between neighbours. */
export const WATER = {
  label: 'Water als grens',
  options: { maas: 'de Maas', all: 'al het water', none: 'geen water' } satisfies Record<WaterBarriers, string>,
  hint: 'Een hotspot loopt niet door over water dat als grens telt, ook niet over een brug.',
} as const;

/** The setting as a sentence: which water it means here. */
export function waterWords({ which, names }: { readonly which: WaterBarriers; readonly names: readonly string[] }): string {
  if (which === 'none') return 'Water telt niet als grens tussen buren.';
  if (names.length === 0) return 'Geen water telt als grens: in deze grenzen staat geen water dat daarvoor is gekozen.';
  return `Water dat als grens telt: ${list(names)}.`;
}
