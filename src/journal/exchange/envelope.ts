import { bad, good, type Outcome } from '../../domain/issue.ts';
import { EXCHANGE_ISSUES } from '../../domain/text/exchange-issues.ts';
import { FILE_CONTENTS, type FileOrigin, MOST_FILE_BYTES, TEAM_FILE_START } from '../../domain/work/exchange-file.ts';
import { flag, oneOf, orNull, record, text, whole } from '../../domain/work/shape.ts';
import { SCHEMA } from '../schema.ts';
import { sha256 } from '../sha256.ts';

/** How the payload was locked; null when anyone may read it. */
export interface Seal {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  /** Base64. */
  readonly salt: string;
  readonly iv: string;
  readonly cipher: 'AES-GCM-256';
}

export interface Header extends FileOrigin {
  readonly format: 'brandpunt-team';
  readonly schema: number;
  readonly seal: Seal | null;
}

export interface Envelope {
  readonly header: Header;
  /** The header as it lies in the file: what the seal vouches for. */
  readonly headerBytes: Uint8Array<ArrayBuffer>;
  readonly payload: Uint8Array<ArrayBuffer>;
}

const MOST_HEADER = 8192;
const DIGEST_SIGNS = 64;
const LINE = 10;

const seal = record({
  kdf: oneOf(['PBKDF2-SHA-256']),
  iterations: whole(600_000, 5_000_000),
  salt: text(64),
  iv: text(32),
  cipher: oneOf(['AES-GCM-256']),
});
const isHeader = record({
  format: oneOf(['brandpunt-team']),
  schema: whole(1, SCHEMA),
  app: text(40),
  madeAt: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value),
  role: text(120),
  device: text(64),
  contents: oneOf(FILE_CONTENTS),
  area: orNull(text(12)),
  demo: flag,
  seal: orNull(seal),
});

export const headerBytesOf = (header: Header): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`${JSON.stringify(header)}\n`);

async function digestOf(headerBytes: Uint8Array, payload: Uint8Array): Promise<string> {
  const both = new Uint8Array(headerBytes.length + payload.length);
  both.set(headerBytes);
  both.set(payload, headerBytes.length);
  return sha256(both);
}

/**
 * Three lines of text and then the payload: what it is, the header as JSON, the SHA-256 of header and payload. Every later
 * layout keeps these lines, so that an older version can tell a newer file from a damaged one.
 */
export async function writeEnvelope({ headerBytes, payload }: Pick<Envelope, 'headerBytes' | 'payload'>): Promise<Blob> {
  return new Blob([TEAM_FILE_START, headerBytes, `${await digestOf(headerBytes, payload)}\n`, payload]);
}

/** Takes a file apart and checks size, layout and SHA-256; nothing of its contents is trusted yet. */
export async function readEnvelope(file: Blob): Promise<Outcome<Envelope>> {
  if (file.size > MOST_FILE_BYTES) return bad(EXCHANGE_ISSUES.tooLarge);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (new TextDecoder().decode(bytes.subarray(0, TEAM_FILE_START.length)) !== TEAM_FILE_START) return bad(EXCHANGE_ISSUES.notOurs);
  const end = bytes.subarray(0, TEAM_FILE_START.length + MOST_HEADER).indexOf(LINE, TEAM_FILE_START.length) + 1;
  if (end === 0) return bad(EXCHANGE_ISSUES.damaged);
  const headerBytes = bytes.slice(TEAM_FILE_START.length, end);
  const header = parsed(headerBytes);
  const digest = new TextDecoder().decode(bytes.subarray(end, end + DIGEST_SIGNS));
  const payload = bytes.slice(end + DIGEST_SIGNS + 1);
  if (digest !== (await digestOf(headerBytes, payload))) return bad(EXCHANGE_ISSUES.damaged);
  if (isNewer(header)) return bad(EXCHANGE_ISSUES.newerFile);
  if (!isHeader(header)) return bad(EXCHANGE_ISSUES.damaged);
  return good({ header: header as Header, headerBytes, payload });
}

function parsed(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line));
  } catch {
    return null;
  }
}

const isNewer = (header: unknown): boolean => {
  const { format, schema } = (header ?? {}) as { format?: unknown; schema?: unknown };
  return format === 'brandpunt-team' && Number.isSafeInteger(schema) && (schema as number) > SCHEMA;
};
