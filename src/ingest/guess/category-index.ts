import type { Category } from '../../domain/category.ts';
import { foldLabel } from '../../domain/fold-label.ts';

/** Whether a text is a known category, and of which source. */
export interface CategoryIndex {
  isKnown(text: string): boolean;
  isPolice(text: string): boolean;
}

export function categoryIndex(categories: readonly Category[]): CategoryIndex {
  const police = new Set<string>();
  const all = new Set<string>();
  for (const { source, label, labels, codes } of categories) {
    for (const name of [...codes.map((code) => code.trim().toLowerCase()), foldLabel(label), ...labels.map(foldLabel)]) {
      all.add(name);
      if (source === 'politie') police.add(name);
    }
  }
  const within = (names: ReadonlySet<string>) => (text: string) => names.has(text.trim().toLowerCase()) || names.has(foldLabel(text));
  return { isKnown: within(all), isPolice: within(police) };
}
