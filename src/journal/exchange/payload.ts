import * as Y from 'yjs';
import { bad, good, type Outcome } from '../../domain/issue.ts';
import { EXCHANGE_ISSUES } from '../../domain/text/exchange-issues.ts';

/** What travels in a file: plain values by name, still to be judged by whoever takes them in. */
export interface Payload {
  readonly facts: ReadonlyMap<string, unknown>;
  /** Names of facts whose content is gone for good. */
  readonly erased: readonly string[];
  /** Figures of a wijk, null when the file is not a pack. */
  readonly pack: unknown;
  /** The rest of the journal by name, empty unless the file is a backup. */
  readonly rest: ReadonlyMap<string, unknown>;
}

/** Largest payload once unpacked. */
const MOST_BYTES = 256 * 1024 * 1024;

/** A Yjs update that holds the payload, packed with gzip. */
export async function packPayload({ facts, erased, pack, rest }: Payload): Promise<Uint8Array<ArrayBuffer>> {
  const scratch = new Y.Doc();
  scratch.transact(() => {
    for (const [id, fact] of facts) scratch.getMap('facts').set(id, fact);
    for (const id of erased) scratch.getMap('erased').set(id, true);
    if (pack !== null) scratch.getMap('pack').set('pack', pack);
    for (const [name, value] of rest) scratch.getMap('rest').set(name, value);
  });
  const update = Y.encodeStateAsUpdate(scratch);
  scratch.destroy();
  const packed = new Blob([update.slice()]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Reads a payload in a document of its own, so that nothing touches the journal before it was judged. */
export async function unpackPayload(packed: Uint8Array<ArrayBuffer>): Promise<Outcome<Payload>> {
  const update = await unpacked(packed);
  if (update === 'damaged') return bad(EXCHANGE_ISSUES.damaged);
  if (update === 'tooLarge') return bad(EXCHANGE_ISSUES.tooLarge);
  const scratch = new Y.Doc();
  try {
    Y.applyUpdate(scratch, update);
    const plain = (name: string) => new Map([...scratch.getMap(name)].map(([key, value]) => [key, plainCopy(value)]));
    // Types are only known once they are asked for: an update may lack a part, but never turn a map into a list.
    const [facts, erased, pack, rest] = [plain('facts'), [...scratch.getMap('erased').keys()], plain('pack'), plain('rest')];
    return good({ facts, erased, pack: pack.get('pack') ?? null, rest });
  } catch {
    return bad(EXCHANGE_ISSUES.damaged);
  } finally {
    scratch.destroy();
  }
}

/** The value as JSON has it: own fields only, nothing inherited. Bytes stay bytes; null when it is nothing of the kind. */
export function plainCopy(value: unknown): unknown {
  if (value instanceof Uint8Array) return value.slice();
  try {
    const text = JSON.stringify(value);
    return text === undefined || text.includes('"__proto__"') ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Stops as soon as more comes out than is allowed: a small file may unpack to a disk full. */
async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array | 'tooLarge' | 'damaged'> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
      size += value.byteLength;
      if (size > MOST_BYTES) {
        await reader.cancel();
        return 'tooLarge';
      }
      chunks.push(value);
    }
  } catch {
    return 'damaged';
  }
}
