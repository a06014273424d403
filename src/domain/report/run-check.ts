import type { Issue } from '../issue.ts';

/** One thing that is not as it was when the manifest was made. */
export type RunDifference =
  | { readonly kind: 'fileMissing'; readonly name: string }
  | { readonly kind: 'fileExtra'; readonly name: string }
  | { readonly kind: 'fileOrder' }
  | { readonly kind: 'fileMapping'; readonly name: string }
  | { readonly kind: 'fileRows'; readonly name: string; readonly was: number; readonly is: number }
  | { readonly kind: 'boundaries'; readonly was: string; readonly is: string }
  | { readonly kind: 'appVersion'; readonly was: string; readonly is: string }
  | { readonly kind: 'library'; readonly name: string; readonly was: string; readonly is: string }
  | { readonly kind: 'snapPoints'; readonly was: number; readonly is: number }
  | { readonly kind: 'seed'; readonly was: number; readonly is: number }
  | { readonly kind: 'method'; readonly name: MethodPart; readonly was: string; readonly is: string }
  | { readonly kind: 'altered' }
  | { readonly kind: 'rows'; readonly was: number; readonly is: number }
  | { readonly kind: 'row'; readonly line: number; readonly column: string; readonly was: string; readonly is: string };

export type MethodPart = 'name' | 'alpha' | 'cells' | 'tests' | 'history';

/** Without these the run would not be the same question, so it is not done. */
export const STOPS: ReadonlySet<RunDifference['kind']> = new Set(['fileMissing', 'fileExtra', 'boundaries']);

/** Where the repetition of a run stands. */
export type RunCheck =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly file: string }
  | { readonly kind: 'refused'; readonly file: string; readonly issue: Issue }
  | {
      readonly kind: 'compared';
      readonly file: string;
      readonly madeAt: string;
      /** `notRun`: files or boundaries are not those of the manifest. */
      readonly verdict: 'equal' | 'different' | 'notRun';
      readonly differences: readonly RunDifference[];
      /** Of the table that was made just now; of that in the manifest when nothing was run. */
      readonly rows: number;
      readonly sha256: string;
    };
