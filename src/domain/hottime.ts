/** Consecutive days (cyclic, 0 = Monday) times consecutive hours; hours past 24 belong to the day they started on. */
export interface WeekBlock {
  readonly firstDay: number;
  readonly days: number;
  readonly firstHour: number;
  readonly hours: number;
}

export interface Hottime {
  readonly block: WeekBlock;
  /** Aoristic weight in the block. */
  readonly observed: number;
  readonly expected: number;
  readonly ratio: number;
  /** 95 % interval of the ratio. */
  readonly interval: readonly [low: number, high: number];
  readonly p: number;
}
