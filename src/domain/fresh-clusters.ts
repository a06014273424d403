import type { Resolution } from './cell.ts';
import type { WaterBarriers } from './water-barriers.ts';

/** Cases with the cell and the local day of each. */
export interface DatedCells {
  readonly cell: Int32Array;
  /** Days since 1970-01-01. */
  readonly day: Int32Array;
}

export interface FreshClustersRequest {
  readonly resolution: Resolution;
  readonly water: WaterBarriers | undefined;
  readonly cases: DatedCells;
}

/** A place that was busier in some weeks than place and time on their own explain. */
export interface FreshCluster {
  /** Buurt and short code. */
  readonly place: string;
  readonly cells: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly expected: number;
  readonly p: number;
}

export interface FreshClusters {
  readonly cases: number;
  readonly from: number;
  readonly to: number;
  readonly clusters: readonly FreshCluster[];
}
