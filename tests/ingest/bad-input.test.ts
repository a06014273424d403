import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBoundaryFile } from '../../src/ingest/boundary-file.ts';
import { inspectFile } from '../../src/ingest/inspect-file.ts';
import { CONTEXT, refusal } from './fixtures/context.ts';
import { sheetXml, workbook } from './fixtures/workbook.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const bytesOf = (...values: number[]): Bytes => new Uint8Array([...values, ...Array<number>(200).fill(7)]);
const CSV = strToU8('nummer;datum;categorie\n1;05-03-2024;Jeugd\n');

/** A blob of `count` times the same piece, without holding it all. */
const repeated = (piece: string, count: number, before = '', after = ''): Blob => {
  const part = new Blob([piece.repeat(1000)]);
  return new Blob([before, ...Array<Blob>(Math.ceil(count / 1000)).fill(part), after]);
};

/** Lines packed so tightly that `megabytes` of them take about a three hundredth. */
const tight = (megabytes: number): Bytes => gzipSync(strToU8('a;b\n'.repeat(megabytes * 2 ** 18)), { level: 6 }) as Bytes;

/** The size that a zip claims for its only file, in the directory at its end. */
function lie(zip: Bytes, size: number): Bytes {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return zip;
}

describe('a file that cannot be read', () => {
  it.each<[string, string | Bytes | Blob, string]>([
    ['empty', '', 'import.empty'],
    ['blank lines', '\r\n\r\n', 'import.empty'],
    ['only names of columns', 'nummer;datum;categorie\n', 'import.header-only'],
    ['one column', 'nummer\n1\n2\n3\n', 'import.one-column'],
    ['a delimiter that is none', 'nummer^datum^soort\n1^2024-01-01^a\n', 'import.one-column'],
    ['no names of columns', '1;05-03-2024;a\n2;06-03-2024;b\n', 'import.no-header'],
    ['a broken row of names', 'nummer;"datum"x;soort\n1;05-03-2024;a\n2;06-03-2024;b\n', 'import.header-broken'],
    ['a name too many', 'nummer;;datum;soort\n1;05-03-2024;a\n2;06-03-2024;b\n', 'import.header-broken'],
    ['an old Excel file', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'import.xls'],
    ['an image with another name', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'import.image'],
    ['a photo with another name', bytesOf(0xff, 0xd8, 0xff, 0xe0), 'import.image'],
    ['a GeoPackage', strToU8('SQLite format 3\0 etc') as Bytes, 'import.geopackage'],
    ['a PDF', '%PDF-1.7\n', 'import.pdf'],
    ['a web page', '<!DOCTYPE html><html><table>', 'import.html'],
    ['XML', '<?xml version="1.0"?><kml/>', 'import.xml'],
    ['other JSON', '{"a": [1, 2]}', 'import.json'],
    [
      'GeoJSON without points',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[]}}]}',
      'import.geojson-no-points',
    ],
    [
      'UTF-16 without a mark',
      new Uint8Array([...'nummer;datum\n1;2\n'].flatMap((sign) => [sign.charCodeAt(0), 0])),
      'import.wide-without-mark',
    ],
    ['bytes that are no text', new Uint8Array(5000).map((_, i) => (i * 7919) % 31), 'import.binary'],
    ['a damaged Parquet', 'PAR1 and then nothing', 'import.parquet-damaged'],
    ['a workbook without a table', workbook({ Blad1: [['alleen tekst']] }), 'import.xlsx-no-table'],
    [
      'half a workbook',
      workbook({
        Blad1: [
          ['a', 'b'],
          ['1', '2'],
        ],
      }).slice(0, 400) as Bytes,
      'import.packed-damaged',
    ],
    ['a workbook with a document type', workbook({ Blad1: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }), 'import.xlsx-damaged'],
    [
      'a cell a billion columns away',
      workbook({ Blad1: `<worksheet><sheetData><row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row></sheetData></worksheet>` }),
      'import.too-many-columns',
    ],
    ['a zip in a zip', zipSync({ 'a.zip': zipSync({ 'a.csv': CSV }) }) as Bytes, 'import.zip-nested'],
    ['a zip in a csv in a zip', zipSync({ 'a.csv': zipSync({ 'a.csv': CSV }) }) as Bytes, 'import.zip-nested'],
    ['gzip in gzip', gzipSync(gzipSync(CSV)) as Bytes, 'import.zip-nested'],
    ['a zip of two files', zipSync({ 'a.csv': CSV, 'b.csv': CSV }) as Bytes, 'import.zip-many'],
    ['a zip of none', zipSync({ 'a.doc': CSV }) as Bytes, 'import.zip-empty'],
    ['a spreadsheet of LibreOffice', zipSync({ mimetype: CSV, 'content.xml': CSV }) as Bytes, 'import.other-sheet'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': CSV }) as Bytes, 'import.other-sheet'],
    ['half a gzip', (gzipSync(strToU8('a;b\n1;2\n'.repeat(100_000))) as Bytes).slice(0, 400), 'import.packed-damaged'],
    ['a zip that says it is smaller', lie(zipSync({ 'a.csv': strToU8('a;b\n1;2\n'.repeat(10_000)) }) as Bytes, 10), 'import.zip-lies'],
    ['a zip that says it is larger', lie(zipSync({ 'a.csv': CSV }) as Bytes, 1000), 'import.zip-lies'],
  ])('%s', async (_, content, code) => expect(await refusal(content, 'bestand.csv')).toBe(code));

  it.each<[string, () => string | Blob | Bytes, string]>([
    ['more than 2 GB', () => new Blob(Array<Blob>(2049).fill(new Blob(['x'.repeat(2 ** 20)]))), 'import.too-large'],
    ['a line of 200 MB', () => repeated('0123456789', 20_000_000), 'import.line-too-long'],
    ['a million columns', () => repeated('kolom;', 1_000_000), 'import.too-many-columns'],
    ['a cell of 100 MB in the first line', () => repeated('0123456789', 10_000_000, 'a;b;"'), 'import.line-too-long'],
    ['a gzip that grows three hundredfold', () => tight(64), 'import.bomb'],
    [
      'a workbook that grows a thousandfold',
      () => workbook({ Blad1: `<worksheet>${' '.repeat(64 * 2 ** 20)}</worksheet>` }),
      'import.bomb',
    ],
  ])(
    '%s',
    async (_, content, code) => {
      const file = content();
      const before = process.memoryUsage().rss;
      const code2 = await refusal(file);
      expect(code2).toBe(code);
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
    },
    240_000,
  );

  it('says in three sentences what happened, what is safe and what to do', async () => {
    const outcome = await inspectFile(new Blob(['']), 'leeg.csv', CONTEXT);
    expect(outcome.ok ? null : Object.values(outcome.issue).every((text) => text.length > 5)).toBe(true);
  });
});

describe('a file with bad rows', () => {
  it('goes on after a cell of 100 MB', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `${i};05-03-2024;a\n`).join('');
    const file = repeated('0123456789', 10_000_000, `nummer;datum;soort\n${rows}x;"`, `\n${rows}`);
    const outcome = await inspectFile(file, 'a.csv', CONTEXT);
    expect(outcome.ok && { rows: outcome.value.rows, broken: outcome.value.broken }).toEqual({ rows: 100, broken: 1 });
  }, 240_000);

  it.each(['\n', '\r\n'])(
    'keeps nothing of three million blank lines (%j)',
    async (end) => {
      const file = repeated(end, 3_000_000, `nummer;datum;soort;lng;lat${end}A1;13-03-2024;Jeugdoverlast;5,69;50,85${end}`);
      const before = process.memoryUsage().rss;
      const outcome = await inspectFile(file, 'leeg.csv', CONTEXT);
      expect(outcome.ok && { rows: outcome.value.rows, notData: outcome.value.notData }).toEqual({ rows: 1, notData: 3_000_001 });
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
    },
    240_000,
  );

  it.each([
    ['\n', 3_000_000],
    ['\r\n', 3_000_000],
    ['\r', 20_000],
    ['  \n', 20_000],
  ])(
    'finds the header under blank lines (%j, %i times), and keeps nothing of them',
    async (end, lines) => {
      const rows = `sep=;${end}nummer;datum;soort;lng;lat${end}A1;13-03-2024;Jeugdoverlast;5,69;50,85${end}A2;"14-03;2024${end}`;
      const file = new Blob([...Array.from({ length: lines / 10_000 }, () => end.repeat(10_000)), rows]);
      const before = process.memoryUsage().rss;
      const outcome = await inspectFile(file, 'leeg.csv', CONTEXT);
      // the blank lines, `sep=;` and the names are no data; the last line has a quote that is not closed
      expect(outcome.ok && { rows: outcome.value.rows, broken: outcome.value.broken, notData: outcome.value.notData }).toEqual({
        rows: 1,
        broken: 1,
        notData: lines + 2,
      });
      expect(outcome.ok && outcome.value.preview[0]).toMatchObject({ line: lines + 3 });
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * 2 ** 20);
    },
    240_000,
  );

  it('says that a file of nothing but blank lines is empty', async () => {
    const outcome = await inspectFile(new Blob(['\r\n'.repeat(1_000_000)]), 'leeg.csv', CONTEXT);
    expect(outcome.ok ? null : outcome.issue.code).toBe('import.empty');
  });

  it('reads a sheet with rows far apart', async () => {
    const xml = sheetXml([
      ['nummer', 'datum', 'soort'],
      ['1', '05-03-2024', 'a'],
    ]).replace('</sheetData>', '<row r="1000000000"><c r="A1000000000" t="str"><v>2</v></c></row></sheetData>');
    const outcome = await inspectFile(new Blob([workbook({ Blad1: xml })]), 'a.xlsx', CONTEXT);
    expect(outcome.ok && outcome.value.rows).toBe(2);
  });
});

describe('boundaries', () => {
  it.each<[string, string | Bytes, string]>([
    ['a table', 'a;b\n1;2\n', 'import.boundary-format'],
    ['a GeoPackage', strToU8('SQLite format 3\0') as Bytes, 'import.geopackage'],
    ['a zip without a shapefile', zipSync({ 'a.txt': CSV }) as Bytes, 'import.boundary-format'],
    ['half of a GeoJSON', '{"type":"FeatureCollection","features":[{"ty', 'import.boundary-format'],
  ])('%s', async (_, content, code) => {
    const outcome = await readBoundaryFile(new Blob([content]), 'grenzen');
    expect(outcome.ok ? null : outcome.issue.code).toBe(code);
  });
});
