import type * as Y from 'yjs';
import type { ColumnMapping } from '../domain/mapping.ts';
import type { Pack } from '../domain/work/pack.ts';
import type { FactMaps } from './fact-shelf.ts';
import type { LogEntry, Settings } from './journal.ts';

export const DEFAULT_SETTINGS: Settings = { retentionMonths: null, role: 'analist', ownDates: [], snapPoints: [], trendGroups: [] };

/** The parts of the shared document. Values are plain and replaced whole, so that merging never mixes two of them. */
export interface Shelves extends FactMaps {
  readonly mappings: Y.Map<ColumnMapping>;
  readonly settings: Y.Map<Settings[keyof Settings]>;
  readonly log: Y.Array<LogEntry>;
  /** Digests of the boundaries and the postcodes that were chosen, under their name. */
  readonly choices: Y.Map<string>;
  /** The newest figures that came in a pack, by code of the wijk. */
  readonly packs: Y.Map<Pack>;
}

export function shelvesOf(document: Y.Doc): Shelves {
  return {
    mappings: document.getMap('mappings'),
    settings: document.getMap('settings'),
    log: document.getArray('log'),
    choices: document.getMap('choices'),
    packs: document.getMap('packs'),
    facts: document.getMap('facts'),
    erased: document.getMap('erased'),
  };
}

export const settingsOf = ({ settings }: Shelves): Settings => ({ ...DEFAULT_SETTINGS, ...(settings.toJSON() as Partial<Settings>) });

/** Of settings that come from a backup, those that this version knows and that are of the right sort. */
export const fittingSettings = (found: unknown): Partial<Settings> => {
  const fits = ([name, value]: readonly [string, unknown]): boolean => {
    if (!Object.hasOwn(DEFAULT_SETTINGS, name)) return false;
    const usual: unknown = DEFAULT_SETTINGS[name as keyof Settings];
    return Array.isArray(usual)
      ? Array.isArray(value)
      : usual === null
        ? value === null || typeof value === 'number'
        : typeof value === typeof usual;
  };
  return Object.fromEntries(Object.entries((found ?? {}) as object).filter(fits));
};
