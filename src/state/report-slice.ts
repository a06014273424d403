import type { Batch } from '../domain/batch.ts';
import type { Deps } from './deps.ts';
import type { Slice } from './slice.ts';

export interface ReportSlice {
  /** The hotspots on view, as a table or as outlines. */
  exportHotspots(kind: 'csv' | 'geojson'): Promise<void>;
  /** The map as it was drawn, title and legend included. */
  exportMap(png: Blob): Promise<void>;
  /** The 168 hours on view. */
  exportWeek(): void;
  /** The rows of a file that were not taken in. */
  downloadRejected(batch: Batch): void;
}

export function reportSlice(_deps: Deps): Slice<ReportSlice> {
  const later = (): never => {
    throw new Error('not built yet');
  };
  return () => ({
    exportHotspots: async () => later(),
    exportMap: async () => later(),
    exportWeek: later,
    downloadRejected: later,
  });
}
