import { IMPORT_ISSUES } from '../../domain/text/import.ts';
import { LIMITS } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { type ByteSource, inflate, inflateWhole, plainSource } from './byte-source.ts';

/** One file in a zip, as its directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly packedSize: number;
  readonly size: number;
  readonly stored: boolean;
  readonly offset: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

async function view(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(Math.max(0, from), to).arrayBuffer());
}

function findEnd(tail: DataView): number {
  for (let at = tail.byteLength - 22; at >= 0; at--) if (tail.getUint32(at, true) === END) return at;
  throw new Refusal(IMPORT_ISSUES.packedDamaged);
}

function readEntry(directory: DataView, at: number): ZipEntry {
  const flags = directory.getUint16(at + 8, true);
  const method = directory.getUint16(at + 10, true);
  const [packedSize, size] = [directory.getUint32(at + 20, true), directory.getUint32(at + 24, true)];
  const offset = directory.getUint32(at + 42, true);
  if (flags & 1) throw new Refusal(IMPORT_ISSUES.zipEncrypted);
  if ((method !== 0 && method !== 8) || size === 0xffffffff || packedSize === 0xffffffff || offset === 0xffffffff) {
    throw new Refusal(IMPORT_ISSUES.zipUnsupported);
  }
  if (method === 0 && packedSize !== size) throw new Refusal(IMPORT_ISSUES.zipLies);
  if (size > LIMITS.inflateGrace && size > packedSize * LIMITS.inflateRatio) throw new Refusal(IMPORT_ISSUES.bomb);
  const length = directory.getUint16(at + 28, true);
  const name = new TextDecoder().decode(new Uint8Array(directory.buffer, directory.byteOffset + at + 46, length));
  return { name, packedSize, size, stored: method === 0, offset };
}

/** The files of a zip, folders and system files left out. Zip64 and encrypted archives are refused. */
export async function zipEntries(file: Blob): Promise<ZipEntry[]> {
  const tail = await view(file, file.size - 22 - 65_535, file.size);
  if (tail.byteLength < 22) throw new Refusal(IMPORT_ISSUES.packedDamaged);
  const end = findEnd(tail);
  const count = tail.getUint16(end + 10, true);
  const [length, start] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
  if (count > LIMITS.zipEntries || length > 64 * 2 ** 20) throw new Refusal(IMPORT_ISSUES.bomb);
  const directory = await view(file, start, Math.min(file.size, start + length));
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.byteLength || directory.getUint32(at, true) !== CENTRAL) throw new Refusal(IMPORT_ISSUES.packedDamaged);
    const skip = 46 + directory.getUint16(at + 28, true) + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
    if (at + skip > directory.byteLength) throw new Refusal(IMPORT_ISSUES.packedDamaged);
    const entry = readEntry(directory, at);
    if (!/\/$|^__MACOSX\/|(^|\/)\./.test(entry.name) || entry.name.startsWith('_rels/')) entries.push(entry);
    at += skip;
  }
  return entries;
}

async function packedBytes(file: Blob, entry: ZipEntry): Promise<Blob> {
  const local = await view(file, entry.offset, entry.offset + 30);
  if (local.byteLength < 30 || local.getUint32(0, true) !== LOCAL) throw new Refusal(IMPORT_ISSUES.packedDamaged);
  const start = entry.offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
  if (start + entry.packedSize > file.size) throw new Refusal(IMPORT_ISSUES.packedDamaged);
  return file.slice(start, start + entry.packedSize);
}

async function* entryChunks(file: Blob, entry: ZipEntry, onRead?: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  const packed = await packedBytes(file, entry);
  if (entry.stored) yield* plainSource(packed, entry.name).chunks(onRead);
  else yield* inflate(packed, { format: 'deflate-raw', size: entry.size, limit: LIMITS.inflatedStream }, onRead);
}

export const zipSource = (file: Blob, entry: ZipEntry): ByteSource => ({
  name: entry.name,
  packed: 'zip',
  total: entry.packedSize,
  chunks: (onRead) => entryChunks(file, entry, onRead),
  blob: async () => {
    const packed = await packedBytes(file, entry);
    return entry.stored ? packed : inflateWhole(packed, 'deflate-raw', entry.size);
  },
});
