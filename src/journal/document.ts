import type * as Y from 'yjs';
import type { ColumnMapping } from '../domain/mapping.ts';
import type { FactMaps } from './fact-shelf.ts';
import type { LogEntry, Settings } from './journal.ts';

export const DEFAULT_SETTINGS: Settings = { retentionMonths: null, role: 'analist', ownDates: [], snapPoints: [] };

/** The parts of the shared document. Values are plain and replaced whole, so that merging never mixes two of them. */
export interface Shelves extends FactMaps {
  readonly mappings: Y.Map<ColumnMapping>;
  readonly settings: Y.Map<Settings[keyof Settings]>;
  readonly log: Y.Array<LogEntry>;
  /** Digest of the boundaries that were chosen, under `boundaries`. */
  readonly choices: Y.Map<string>;
}

export function shelvesOf(document: Y.Doc): Shelves {
  return {
    mappings: document.getMap('mappings'),
    settings: document.getMap('settings'),
    log: document.getArray('log'),
    choices: document.getMap('choices'),
    facts: document.getMap('facts'),
    erased: document.getMap('erased'),
  };
}

export const settingsOf = ({ settings }: Shelves): Settings => ({ ...DEFAULT_SETTINGS, ...(settings.toJSON() as Partial<Settings>) });
