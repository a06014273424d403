import type { CategoryId } from '../../src/domain/category.ts';
import type { Source } from '../../src/domain/incident.ts';

/** The source of a category is the first part of its id. */
export const sourceOf = (category: CategoryId): Source => (category.startsWith('politie.') ? 'politie' : 'melding');
