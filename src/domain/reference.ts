import categories from '../../data/categories.json' with { type: 'json' };
import type { Category, CategoryId } from './category.ts';
import { foldLabel } from './fold-label.ts';
import type { Source } from './incident.ts';

/** The categories this product knows, from `data/categories.json`: police classes, and themes of a melddesk. */
export const CATEGORIES: readonly Category[] = categories as unknown as readonly Category[];

const byId = new Map(CATEGORIES.map((category) => [category.id, category]));
const byCode = index((category) => category.codes.map((code) => code.trim().toLowerCase()));
const byLabel = index((category) => [category.label, ...category.labels].map(foldLabel));

function index(keysOf: (category: Category) => string[]): ReadonlyMap<string, Category> {
  const found = new Map<string, Category>();
  for (const category of CATEGORIES) {
    for (const key of keysOf(category)) found.set(`${category.source}:${key}`, category);
  }
  return found;
}

export const categoryOf = (id: CategoryId): Category | undefined => byId.get(id);

/** The category of a code such as `E35`, `a72` or `1.1.1`; space around it and case do not count. */
export const categoryByCode = (source: Source, code: string): Category | undefined => byCode.get(`${source}:${code.trim().toLowerCase()}`);

/** The category of a label as a file writes it, compared folded (see `foldLabel`). */
export const categoryByLabel = (source: Source, label: string): Category | undefined => byLabel.get(`${source}:${foldLabel(label)}`);
