import type { StoredBatch } from './stored-batch.ts';

/** Whether the incidents are those of the demo city. */
export const isDemo = (batches: readonly StoredBatch[]): boolean => batches.some(({ batch }) => batch.demo);
