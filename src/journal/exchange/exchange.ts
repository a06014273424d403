import { bad, good, type Issue, type Outcome } from '../../domain/issue.ts';
import { EXCHANGE_ISSUES } from '../../domain/text/exchange-issues.ts';
import type { FileOrigin } from '../../domain/work/exchange-file.ts';
import type { FileAccount } from '../../domain/work/merge-account.ts';
import { isPack, type Pack } from '../../domain/work/pack.ts';
import { judgeFact, type WorkFact } from '../../domain/work/work-fact.ts';
import type { Shelves } from '../document.ts';
import { SCHEMA } from '../schema.ts';
import { backupParts, restoreParts } from './backup.ts';
import { type Envelope, headerBytesOf, readEnvelope, type Seal, writeEnvelope } from './envelope.ts';
import { mergeFacts } from './merge-facts.ts';
import { type Payload, packPayload, unpackPayload } from './payload.ts';
import { lock, newSeal, unlock, wrappingKey } from './seal.ts';

/** What the exchange needs of the journal it belongs to. */
export interface Bench {
  /** Asked anew each time, because a journal may go on with another document. */
  shelves(): Shelves;
  change(work: () => void): void;
  onChange(listener: () => void): () => void;
  now(): Date;
  role(): string;
  device(): string;
  /** Resolves when everything so far is on the disk. */
  flushed(): Promise<void>;
  /** Takes what was deleted out of what is stored. */
  compact(): Promise<void>;
  isReadOnly(): boolean;
  /** From now on nothing may be written here. */
  block(issue: Issue): void;
  boundariesText(): Promise<string | null>;
  takeBoundaries(text: string): Promise<void>;
  postcodesText(): Promise<string | null>;
  takePostcodes(text: string): Promise<void>;
  /** The key for reporters in the lock of a backup, and back. */
  keyForBackup(wrapping: CryptoKey): Promise<Uint8Array<ArrayBuffer> | null>;
  keyFromBackup(locked: Uint8Array<ArrayBuffer>, wrapping: CryptoKey): Promise<boolean>;
}

/** What is asked to be written. */
export type FileRequest = { readonly app: string; readonly demo: boolean; readonly passphrase: string | null } & (
  | { readonly contents: 'team' }
  | { readonly contents: 'pack'; readonly pack: Pack; readonly about: ReadonlySet<string>; readonly ids: ReadonlySet<string> }
  | { readonly contents: 'backup'; readonly passphrase: string }
);

/** A file that was read and checked but not merged yet. */
export type Opened =
  | { readonly stage: 'locked'; readonly origin: FileOrigin; unlock(passphrase: string): Promise<Outcome<Opened>> }
  | { readonly stage: 'open'; readonly origin: FileOrigin; readonly payload: Payload; readonly unlocked: Unlocked | null };

export interface Unlocked {
  readonly passphrase: string;
  readonly seal: Seal;
}

/** Files that leave this browser and come in. */
export interface Exchange {
  write(request: FileRequest): Promise<Blob>;
  open(file: Blob): Promise<Outcome<Opened>>;
  /** Merges, and resolves when it is on the disk. `keepKey`: rows here were hashed with the key of this browser. */
  take(name: string, opened: Opened & { stage: 'open' }, keepKey: boolean): Promise<Outcome<FileAccount>>;
}

export function createExchange(bench: Bench): Exchange {
  return {
    write: (request) => write(bench, request),
    async open(file) {
      const read = await readEnvelope(file);
      if (!read.ok && read.issue.code === EXCHANGE_ISSUES.newerFile.code) bench.block(read.issue);
      return read.ok ? opened(read.value) : read;
    },
    take: (name, file, keepKey) => take(bench, name, file, keepKey),
  };
}

async function write(bench: Bench, request: FileRequest): Promise<Blob> {
  const seal = request.passphrase === null ? null : newSeal();
  const header = headerBytesOf({
    format: 'brandpunt-team',
    schema: SCHEMA,
    app: request.app,
    madeAt: bench.now().toISOString(),
    role: bench.role(),
    device: bench.device(),
    contents: request.contents,
    area: request.contents === 'pack' ? request.pack.wijk : null,
    demo: request.demo,
    seal,
  });
  const packed = await packPayload(await payloadOf(bench, request, seal));
  const payload = seal ? await lock(packed, request.passphrase!, seal, header) : packed;
  return writeEnvelope({ headerBytes: header, payload });
}

async function payloadOf(bench: Bench, request: FileRequest, seal: Seal | null): Promise<Payload> {
  const { facts, erased } = bench.shelves();
  const goes = (id: string, fact: WorkFact): boolean => {
    if (erased.has(id)) return false;
    if (request.contents !== 'pack') return true;
    return request.ids.has(id) || (request.about.has(fact.about) && judgeFact(fact) === 'unknown');
  };
  const rest =
    request.contents === 'backup' && seal
      ? await backupParts(bench, await wrappingKey(request.passphrase, seal))
      : new Map<string, unknown>();
  return {
    facts: new Map([...facts].filter(([id, fact]) => goes(id, fact))),
    erased: [...erased.keys()],
    pack: request.contents === 'pack' ? request.pack : null,
    rest,
  };
}

async function opened(envelope: Envelope): Promise<Outcome<Opened>> {
  const { header, headerBytes, payload } = envelope;
  const { seal, format: _format, schema: _schema, ...origin } = header;
  const unpack = async (packed: Uint8Array<ArrayBuffer>, unlocked: Unlocked | null): Promise<Outcome<Opened>> => {
    const read = await unpackPayload(packed);
    return read.ok ? good({ stage: 'open', origin, payload: read.value, unlocked }) : read;
  };
  if (!seal) return unpack(payload, null);
  return good({
    stage: 'locked',
    origin,
    async unlock(passphrase) {
      const packed = await unlock(payload, passphrase, seal, headerBytes);
      return packed ? unpack(packed, { passphrase, seal }) : bad(EXCHANGE_ISSUES.passphrase);
    },
  });
}

async function take(bench: Bench, name: string, file: Opened & { stage: 'open' }, keepKey: boolean): Promise<Outcome<FileAccount>> {
  const { origin, payload, unlocked } = file;
  const merged = mergeFacts(bench.shelves(), payload, bench.now(), bench.change);
  const pack = origin.contents === 'pack' && isPack(payload.pack) ? takePack(bench, payload.pack) : null;
  const restored = origin.contents === 'backup' && unlocked ? await restoreParts(bench, payload.rest, unlocked, keepKey) : [];
  try {
    await bench.flushed();
    if (merged.erasedHere > 0) await bench.compact();
  } catch {
    return bad(EXCHANGE_ISSUES.notSaved);
  }
  return good({ ...merged, file: name, origin, pack, restored });
}

/** The newest figures of a wijk stay. */
function takePack(bench: Bench, pack: Pack): 'taken' | 'older' {
  const { packs } = bench.shelves();
  const here = packs.get(pack.wijk);
  if (here && isPack(here) && here.madeAt >= pack.madeAt) return 'older';
  bench.change(() => packs.set(pack.wijk, pack));
  return 'taken';
}
