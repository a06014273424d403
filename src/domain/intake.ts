import type { Batch } from './batch.ts';
import type { ReadDates } from './calendar/own-dates-table.ts';
import type { Issue } from './issue.ts';
import type { ColumnMapping } from './mapping.ts';
import type { Progress } from './progress.ts';

/** Where one dropped file is on its way in. `Inspection` is what the file turned out to be. */
export type Intake<Inspection> =
  | { readonly stage: 'idle' }
  | { readonly stage: 'inspecting'; readonly file: string; readonly progress: Progress | null; readonly startedAt: number }
  | { readonly stage: 'mapping'; readonly file: string; readonly inspection: Inspection; readonly mapping: ColumnMapping }
  | { readonly stage: 'importing'; readonly file: string; readonly progress: Progress | null; readonly startedAt: number }
  | { readonly stage: 'done'; readonly file: string; readonly batch: Batch }
  | { readonly stage: 'boundaries'; readonly file: string; readonly buurten: number; readonly municipality: string }
  | { readonly stage: 'dates'; readonly file: string; readonly added: number; readonly rejected: ReadDates['rejected'] }
  | { readonly stage: 'failed'; readonly file: string; readonly issue: Issue };
