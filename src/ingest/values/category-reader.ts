import type { Category, CategoryId } from '../../domain/category.ts';
import { foldLabel } from '../../domain/fold-label.ts';
import type { Source } from '../../domain/incident.ts';
import { looksPersonal } from '../../domain/personal/detectors.ts';
import { IMPORT_ISSUES } from '../../domain/text/import.ts';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';

const EMPTY_LABEL = 'niet ingevuld';

/**
 * Finds the category of what a file says, by code, then by folded label, and keeps the categories in use in
 * order of first appearance. What is not known is kept as `unknown:<label>`.
 */
export class CategoryReader {
  readonly used: Category[] = [];
  #unknown = 0;
  readonly #positions = new Map<CategoryId, number>();
  readonly #said = new Map<string, number>();
  readonly #byCode = new Map<string, Category>();
  readonly #byLabel = new Map<string, Category>();
  readonly #byId = new Map<string, Category>();

  constructor(categories: readonly Category[]) {
    for (const category of categories) {
      this.#byId.set(category.id, category);
      for (const code of category.codes) this.#byCode.set(`${category.source}:${code.trim().toLowerCase()}`, category);
      for (const label of [category.label, ...category.labels]) this.#byLabel.set(`${category.source}:${foldLabel(label)}`, category);
    }
  }

  /** Position in `used` of the category of one row. */
  position(source: Source, code: string, label: string): number {
    const said = `${source}\u0000${code}\u0000${label}`;
    let position = this.#said.get(said);
    if (position === undefined) {
      position = this.#place(this.#find(source, code, label));
      this.#said.set(said, position);
    }
    return position;
  }

  /** Position of a category that the user chose for the whole file. */
  fixed(source: Source, id: string): number {
    const said = `${source}\u0001${id}`;
    let position = this.#said.get(said);
    if (position === undefined) {
      position = this.#place(this.#byId.get(id) ?? this.#unknownOf(source, id));
      this.#said.set(said, position);
    }
    return position;
  }

  isUnknown(position: number): boolean {
    return this.used[position]!.theme === 'onbekend';
  }

  #find(source: Source, code: string, label: string): Category {
    const codes = [code, label, /^([A-Z]\d{2,3}|\d\.\d\.\d{1,2})\b/i.exec(label)?.[1] ?? ''];
    for (const candidate of codes) {
      const found = candidate && this.#byCode.get(`${source}:${candidate.trim().toLowerCase()}`);
      if (found) return found;
    }
    for (const candidate of [label, label.replace(/^[\d.]+\s+/, ''), code]) {
      const found = candidate && this.#byLabel.get(`${source}:${foldLabel(candidate)}`);
      if (found) return found;
    }
    return this.#unknownOf(source, label || code);
  }

  #unknownOf(source: Source, said: string): Category {
    const label = said.trim() || EMPTY_LABEL;
    if (label.length > 120 || looksPersonal(label)) throw new Refusal(IMPORT_ISSUES.personalCategory);
    if (++this.#unknown > LIMITS.unknownCategories) throw new Refusal(IMPORT_ISSUES.tooManyCategories);
    return { id: `unknown:${label}` as CategoryId, label, theme: 'onbekend', source, codes: [], labels: [] };
  }

  #place(category: Category): number {
    let position = this.#positions.get(category.id);
    if (position === undefined) {
      position = this.used.length;
      this.used.push(category);
      this.#positions.set(category.id, position);
    }
    return position;
  }
}
