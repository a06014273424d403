import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CONTEXT, imported, inspected, refusal } from './fixtures/context.ts';
import { workbook } from './fixtures/workbook.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const HEAD = 'nummer;datum;categorie;x;y;melder id\r\n';
const rows = (n: number): string =>
  Array.from(
    { length: n },
    (_, i) =>
      `M${i};${String((i % 28) + 1).padStart(2, '0')}-07-2024 1${i % 10}:05;Café ${i % 7};176428,${i % 10};317671,${i % 9};R${i % 50}\r\n`,
  ).join('');

describe('in the browser', () => {
  it('reads text in windows-1252, gzip and zip with the same account', async () => {
    const text = HEAD + rows(5_000);
    const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const context = { ...CONTEXT, hmacKey: key as CryptoKey };
    for (const bytes of [strToU8(text, true), strToU8(text), gzipSync(strToU8(text)), zipSync({ 'a.csv': strToU8(text) })]) {
      const { account, columns } = await imported(bytes as Bytes, {}, context);
      expect(account).toMatchObject({ records: 5_001, accepted: 5_000, notData: 1, notes: { reporters: 50 } });
      expect(columns.categories[1]!.label).toBe('Café 1');
      expect(columns.lng[0]).toBeCloseTo(5.691443, 4);
    }
  });

  it('reads a workbook and refuses a bomb', async () => {
    const found = await inspected(
      workbook({
        Incidenten: [
          ['nummer', 'datum', 'categorie'],
          ['1', { serial: 45356.5, style: 1 }, 'Jeugd'],
        ],
      }),
    );
    expect(found.preview[0]!.cells).toEqual(['1', '2024-03-05 12:00:00', 'Jeugd']);
    expect(await refusal(gzipSync(strToU8('a;b\n'.repeat(2 ** 24))) as Bytes)).toBe('import.bomb');
  });
});
