const BATCH = 2_000;

/** One reporter as it is compared: case and space do not make another person. */
export const foldReporter = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * Keyed hashes of reporters: HMAC-SHA-256 under a key that never leaves the device, the first 64 bits.
 * One entry per text, never 0 (which stands for unknown).
 */
export async function hashReporters(reporters: readonly string[], key: CryptoKey): Promise<BigUint64Array> {
  const hashes = new BigUint64Array(reporters.length);
  const encoder = new TextEncoder();
  for (let from = 0; from < reporters.length; from += BATCH) {
    const part = reporters.slice(from, from + BATCH);
    const signed = await Promise.all(part.map((reporter) => crypto.subtle.sign('HMAC', key, encoder.encode(reporter))));
    signed.forEach((signature, i) => {
      hashes[from + i] = new DataView(signature).getBigUint64(0) || 1n;
    });
  }
  return hashes;
}
