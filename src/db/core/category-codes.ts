import type { Category, CategoryId } from '../../domain/category.ts';

/** Store-wide numbers of categories: given out in order of appearance, never taken back while the app runs. */
export interface CategoryCodes {
  readonly list: readonly Category[];
  /** Code per position in the categories of one batch. */
  codesOf(categories: readonly Category[]): Uint16Array;
}

export function createCategoryCodes(): CategoryCodes {
  const list: Category[] = [];
  const known = new Map<CategoryId, number>();
  const codeOf = (category: Category): number => {
    let code = known.get(category.id);
    if (code === undefined) {
      code = list.push(category) - 1;
      known.set(category.id, code);
    }
    return code;
  };
  return { list, codesOf: (categories) => Uint16Array.from(categories, codeOf) };
}
