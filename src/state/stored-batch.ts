/** A batch with its number and rows, for the panels. */
export type { StoredBatch } from '../db/store.ts';
