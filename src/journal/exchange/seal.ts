import type { Seal } from './envelope.ts';

/** OWASP's figure for PBKDF2 with SHA-256 (2023); the browser offers no memory-hard function. */
const ITERATIONS = 600_000;

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}

export const newSeal = (): Seal => ({
  kdf: 'PBKDF2-SHA-256',
  iterations: ITERATIONS,
  salt: toBase64(crypto.getRandomValues(new Uint8Array(16))),
  iv: toBase64(crypto.getRandomValues(new Uint8Array(12))),
  cipher: 'AES-GCM-256',
});

/** A key for one purpose, so that a key that wraps is never the one that encrypts. */
async function keyOf(passphrase: string, { salt, iterations }: Seal, purpose: 'contents' | 'key'): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(passphrase.normalize('NFKC')), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const label = new TextEncoder().encode(`brandpunt ${purpose}`);
  const salted = Uint8Array.from([...fromBase64(salt), ...label]);
  const use: KeyUsage[] = purpose === 'key' ? ['wrapKey', 'unwrapKey'] : ['encrypt', 'decrypt'];
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: salted, iterations },
    secret,
    { name: purpose === 'key' ? 'AES-KW' : 'AES-GCM', length: 256 },
    false,
    use,
  );
}

/** Locks bytes; the header is not hidden, but a changed one does not open. */
export async function lock(plain: Uint8Array<ArrayBuffer>, passphrase: string, seal: Seal, header: Uint8Array<ArrayBuffer>) {
  const key = await keyOf(passphrase, seal, 'contents');
  const locked = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: fromBase64(seal.iv), additionalData: header }, key, plain);
  return new Uint8Array(locked);
}

/** Null when the passphrase is another one, or the file was changed. */
export async function unlock(locked: Uint8Array<ArrayBuffer>, passphrase: string, seal: Seal, header: Uint8Array<ArrayBuffer>) {
  try {
    const key = await keyOf(passphrase, seal, 'contents');
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(seal.iv), additionalData: header }, key, locked);
    return new Uint8Array(plain);
  } catch (cause) {
    if (cause instanceof DOMException) return null;
    throw cause;
  }
}

/** Key that wraps other keys in a file with this seal. */
export const wrappingKey = (passphrase: string, seal: Seal): Promise<CryptoKey> => keyOf(passphrase, seal, 'key');
