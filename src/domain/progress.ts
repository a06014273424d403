/** How far long work is. `total` is 0 while it is unknown. */
export interface Progress {
  readonly stage: 'reading' | 'parsing' | 'locating' | 'saving' | 'loading' | 'computing';
  readonly done: number;
  readonly total: number;
}
export type OnProgress = (progress: Progress) => void;
