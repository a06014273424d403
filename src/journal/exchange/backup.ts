import type { ColumnMapping } from '../../domain/mapping.ts';
import type { RestoredPart } from '../../domain/work/merge-account.ts';
import { isPack, type Pack } from '../../domain/work/pack.ts';
import { fittingSettings, type Shelves } from '../document.ts';
import type { LogEntry, Settings } from '../journal.ts';
import type { Bench, Unlocked } from './exchange.ts';
import { canonical } from './merge-facts.ts';
import { wrappingKey } from './seal.ts';

/** Everything of the journal besides the work: by name, as it goes into the payload. */
export async function backupParts(bench: Bench, wrapping: CryptoKey): Promise<ReadonlyMap<string, unknown>> {
  const { mappings, settings, log, packs } = bench.shelves();
  const parts: readonly (readonly [string, unknown])[] = [
    ['mappings', [...mappings.values()]],
    ['settings', settings.toJSON()],
    ['log', log.toArray()],
    ['packs', [...packs.values()]],
    ['boundaries', await bench.boundariesText()],
    ['postcodes', await bench.postcodesText()],
    ['key', await bench.keyForBackup(wrapping)],
  ];
  return new Map(parts.filter(([, value]) => value !== null));
}

/** Puts back what is not here: what this browser has of its own stays, so that restoring never overwrites. */
export async function restoreParts(
  bench: Bench,
  rest: ReadonlyMap<string, unknown>,
  { passphrase, seal }: Unlocked,
  keepKey: boolean,
): Promise<RestoredPart[]> {
  const done: RestoredPart[] = [];
  bench.change(() => done.push(...restorePlain(bench.shelves(), rest)));
  const boundaries = rest.get('boundaries');
  if (typeof boundaries === 'string' && !(await bench.boundariesText())) {
    await bench.takeBoundaries(boundaries);
    done.push('boundaries');
  }
  const postcodes = rest.get('postcodes');
  if (typeof postcodes === 'string' && !(await bench.postcodesText())) {
    await bench.takePostcodes(postcodes);
    done.push('postcodes');
  }
  const key = rest.get('key');
  if (!(key instanceof Uint8Array)) return [...done, 'keyAbsent'];
  if (keepKey) return [...done, 'keyKept'];
  const fits = await bench.keyFromBackup(key as Uint8Array<ArrayBuffer>, await wrappingKey(passphrase, seal));
  return [...done, fits ? 'key' : 'keyAbsent'];
}

function restorePlain({ mappings, settings, log, packs }: Shelves, rest: ReadonlyMap<string, unknown>): RestoredPart[] {
  const done: RestoredPart[] = [];
  const newMappings = listIn(rest, 'mappings', isMapping).filter(({ shape }) => !mappings.has(shape));
  for (const mapping of newMappings) mappings.set(mapping.shape, mapping);
  if (newMappings.length > 0) done.push('mappings');

  const kept = Object.entries(fittingSettings(rest.get('settings'))).filter(([name]) => !settings.has(name));
  for (const [name, value] of kept) settings.set(name, value as Settings[keyof Settings]);
  if (kept.length > 0) done.push('settings');

  const known = new Set(log.toArray().map(canonical));
  const newLines = listIn(rest, 'log', isLogEntry).filter((entry) => !known.has(canonical(entry)));
  if (newLines.length > 0) {
    log.insert(0, newLines);
    done.push('log');
  }
  for (const pack of listIn(rest, 'packs', isPack as (value: unknown) => value is Pack)) {
    const here = packs.get(pack.wijk);
    if (!here || here.madeAt < pack.madeAt) packs.set(pack.wijk, pack);
  }
  return done;
}

function listIn<T>(rest: ReadonlyMap<string, unknown>, name: string, is: (value: unknown) => value is T): T[] {
  const found = rest.get(name);
  return Array.isArray(found) ? found.filter(is) : [];
}

const isMapping = (value: unknown): value is ColumnMapping => {
  const { shape, source, columns, zone, crs } = (value ?? {}) as Record<string, unknown>;
  return [shape, source, zone, crs].every((text) => typeof text === 'string') && Array.isArray(columns);
};

const isLogEntry = (value: unknown): value is LogEntry => {
  const { at, role, action, what, rows } = (value ?? {}) as Record<string, unknown>;
  return [at, role, action, what].every((text) => typeof text === 'string') && (rows === null || typeof rows === 'number');
};
