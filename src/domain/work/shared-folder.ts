import type { Issue } from '../issue.ts';

/** The folder in which browsers see each other's work. */
export type FolderState =
  | { readonly kind: 'none' }
  /** This browser cannot open folders. */
  | { readonly kind: 'unsupported' }
  /** Chosen before; the browser wants to be asked again, and the passphrase is not remembered. */
  | { readonly kind: 'asks'; readonly name: string; readonly sealed: boolean }
  | {
      readonly kind: 'linked';
      readonly name: string;
      readonly sealed: boolean;
      /** ISO 8601 of the last exchange, null before the first. */
      readonly last: string | null;
      /** Files of others that were seen then, and facts that came in since the folder was linked. */
      readonly others: number;
      readonly added: number;
      readonly issue: Issue | null;
    };
