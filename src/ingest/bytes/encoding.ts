import type { EncodingName } from '../inspection.ts';
import type { ByteSource } from './byte-source.ts';

function byMark(head: Uint8Array): EncodingName | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-8 and UTF-16 by their mark; without one, UTF-8 when every byte of the file fits it, else windows-1252. */
export async function detectEncoding(source: ByteSource): Promise<EncodingName> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let first = true;
  try {
    for await (const chunk of source.chunks()) {
      const marked = first ? byMark(chunk) : null;
      if (marked) return marked;
      first = false;
      decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (fault) {
    if (fault instanceof TypeError) return 'windows-1252';
    throw fault;
  }
}

/** The text of a source in pieces, without the mark at its start. */
export async function* decoded(source: ByteSource, encoding: EncodingName, onRead?: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source.chunks(onRead)) {
    const text = decoder.decode(chunk, { stream: true });
    if (text.length > 0) yield text;
  }
  const rest = decoder.decode();
  if (rest.length > 0) yield rest;
}
