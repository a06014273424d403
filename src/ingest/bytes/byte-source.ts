import { IMPORT_ISSUES } from '../../domain/text/import.ts';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/** Bytes that can be read again and again from the start, a piece at a time. */
export interface ByteSource {
  readonly name: string;
  readonly packed: 'gzip' | 'zip' | null;
  /** Bytes of the file on disk; `onRead` counts towards it. */
  readonly total: number;
  chunks(onRead?: (bytes: number) => void): AsyncIterable<Uint8Array>;
  /** The whole content, for formats that need to jump about in it. */
  blob(): Promise<Blob>;
}

const PIECE = 2 ** 20;

async function* pieces(file: Blob, onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += PIECE) {
    const end = Math.min(file.size, at + PIECE);
    const piece = new Uint8Array(await file.slice(at, end).arrayBuffer());
    onRead?.(end - at);
    yield piece;
  }
}

export const plainSource = (file: Blob, name: string): ByteSource => ({
  name,
  packed: null,
  total: file.size,
  chunks: (onRead) => pieces(file, onRead),
  blob: async () => file,
});

/** What is expected of an inflated stream: `size` is what the archive claims, null when it claims nothing. */
export interface Inflation {
  readonly format: CompressionFormat;
  readonly size: number | null;
  readonly limit: number;
}

function asStream(bytes: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await bytes.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await bytes.return(undefined);
    },
  });
}

/**
 * Inflates a blob in pieces and stops as soon as it turns out larger than claimed, larger than the limit,
 * or out of all proportion to what was read (a bomb), long before the memory is full.
 */
export async function* inflate(
  packed: Blob,
  { format, size, limit }: Inflation,
  onRead?: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  let made = 0;
  const count = (bytes: number): void => {
    read += bytes;
    onRead?.(bytes);
  };
  const reader = asStream(pieces(packed, count)).pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new Refusal(IMPORT_ISSUES.packedDamaged);
      });
      if (done) break;
      made += value.length;
      if (size !== null && made > size) throw new Refusal(IMPORT_ISSUES.zipLies);
      if (made > limit || (made > LIMITS.inflateGrace && made > read * LIMITS.inflateRatio)) throw new Refusal(IMPORT_ISSUES.bomb);
      yield value;
    }
    if (size !== null && made !== size) throw new Refusal(IMPORT_ISSUES.zipLies);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The inflated bytes as a blob, at most `LIMITS.inflatedWhole`. */
export async function inflateWhole(packed: Blob, format: CompressionFormat, size: number | null): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for await (const part of inflate(packed, { format, size, limit: LIMITS.inflatedWhole })) parts.push(part as Uint8Array<ArrayBuffer>);
  return new Blob(parts);
}

export const gzipSource = (file: Blob, name: string): ByteSource => ({
  name: name.replace(/\.gz$/i, ''),
  packed: 'gzip',
  total: file.size,
  chunks: (onRead) => inflate(file, { format: 'gzip', size: null, limit: LIMITS.inflatedStream }, onRead),
  blob: () => inflateWhole(file, 'gzip', null),
});

/** The first bytes of a source, for looking at them. */
export async function headOf(source: ByteSource, length = 4096): Promise<Uint8Array> {
  const head = new Uint8Array(length);
  let at = 0;
  for await (const chunk of source.chunks()) {
    const part = chunk.subarray(0, length - at);
    head.set(part, at);
    at += part.length;
    if (at >= length) break;
  }
  return head.subarray(0, at);
}
