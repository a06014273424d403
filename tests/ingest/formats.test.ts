import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CONTEXT, imported, inspected, localText } from './fixtures/context.ts';
import { workbook } from './fixtures/workbook.ts';
import { readAll } from './read-all.ts';

const CSV = 'nummer;datum;categorie\n1;05-03-2024;Café\n2;25-03-2024;Jeugd\n';
type Bytes = Uint8Array<ArrayBuffer>;

const utf16 = (text: string, bigEndian: boolean): Bytes => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  const view = new DataView(bytes.buffer);
  const marked = `\ufeff${text}`;
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), !bigEndian);
  return bytes;
};

describe('encodings', () => {
  it.each<[string, Bytes, string]>([
    ['UTF-8', strToU8(CSV) as Bytes, 'utf-8'],
    ['UTF-8 with mark', strToU8(`\ufeff${CSV}`) as Bytes, 'utf-8'],
    ['UTF-16 LE', utf16(CSV, false), 'utf-16le'],
    ['UTF-16 BE', utf16(CSV, true), 'utf-16be'],
    ['windows-1252', strToU8(CSV, true) as Bytes, 'windows-1252'],
  ])('%s', async (_, bytes, encoding) => {
    const { table, rows } = await readAll(bytes);
    expect(table.facts.encoding).toBe(encoding);
    expect(table.headers).toEqual(['nummer', 'datum', 'categorie']);
    expect(rows[0]!.cells).toEqual(['1', '05-03-2024', 'Café']);
  });

  it('keeps naughty text as it is, in every encoding that can hold it', async () => {
    const naughty = [
      '=1+1',
      '@SUM(A1)',
      '-2+3',
      '__proto__',
      'constructor',
      'NULL',
      '12E3',
      'Ω≈ç√',
      '田中さん',
      '\u202etest',
      '<script>alert(1)</script>',
      "'; DROP TABLE",
      '👩‍👩‍👧',
      'ﬀ',
      'a"b',
      'a;b',
      'a\nb',
    ];
    const text = `a;b\n${naughty.map((one) => `"${one.replaceAll('"', '""')}";x`).join('\n')}\n`;
    for (const bytes of [strToU8(text), strToU8(`\ufeff${text}`), utf16(text, false), utf16(text, true)]) {
      const { rows } = await readAll(bytes as Bytes);
      expect(rows.map(({ cells }) => cells[0])).toEqual(naughty);
    }
  });
});

describe('delimiters and what is not data', () => {
  it.each([',', ';', '\t', '|', ':'])('finds %j', async (delimiter) => {
    const text =
      ['naam kolom', 'soort', 'plaats'].join(delimiter) +
      '\n' +
      Array.from({ length: 20 }, (_, i) => ['a', `b${i}`, 'c'].join(delimiter)).join('\n');
    const { table, rows } = await readAll(text);
    expect([table.facts.delimiter, table.headers.length, rows.length]).toEqual([delimiter, 3, 20]);
  });

  it('reads what a Dutch Excel writes', async () => {
    const text =
      'sep=;\r\nOverzicht meldingen;;;\r\n\r\nnummer;datum;x;y\r\n1;5-3-2024;176.428,5;317.671,2\r\n2;25-3-2024;176.430,1;317.672,9\r\n;;;\r\nTotaal;;;2\r\n';
    const { table, rows, broken, notData } = await readAll(text);
    expect(table.headers).toEqual(['nummer', 'datum', 'x', 'y']);
    expect(rows.map(({ line }) => line)).toEqual([5, 6]);
    expect(broken).toEqual([]);
    expect(notData).toEqual([
      { line: 1, kind: 'announcement' },
      { line: 2, kind: 'title' },
      { line: 3, kind: 'blank' },
      { line: 4, kind: 'header' },
      { line: 7, kind: 'blank' },
      { line: 8, kind: 'totals' },
    ]);
    const inspection = await inspected(text);
    expect(inspection).toMatchObject({
      place: { kind: 'rd', located: 2 },
      mapping: { decimal: 'comma', dateOrder: 'dmy', crs: 'rd' },
      missing: ['category'],
    });
  });

  it('is not led astray by decimal commas', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `${i};1,${i};2,${i};3,${i}`).join('\n');
    expect((await readAll(`id;a;b;c\n${rows}`)).table.facts.delimiter).toBe(';');
  });
});

describe('wrapped files', () => {
  it('reads gzip and zip of one file, whatever the name', async () => {
    for (const bytes of [gzipSync(strToU8(CSV)), zipSync({ 'uit.csv': strToU8(CSV), 'leesmij.pdf': strToU8('x') })]) {
      expect((await readAll(bytes as Bytes, 'iets.dat')).rows).toHaveLength(2);
    }
  });
});

const BVH = JSON.parse(readFileSync(join(import.meta.dirname, 'fixtures/bvh-headers.json'), 'utf8')) as string[];

function bvhRow(number: string, begin: number, end: number): (string | number | { serial: number; style: 1 } | null)[] {
  const row = BVH.map(() => null) as (string | number | { serial: number; style: 1 } | null)[];
  const put = (header: string, value: string | number | { serial: number; style: 1 }): void => {
    row[BVH.indexOf(header)] = value;
  };
  put('Incident Identificatie', number);
  put('Incidentsoort code', 'A72');
  put('Incidentsoort', 'Diefstal Fiets');
  put('Pleegstraatnaam', 'Grote Staat');
  put('Pleegpostcode', '6211AL');
  put('Begin-pleegdatum/tijd', { serial: begin, style: 1 });
  put('Eind-pleegdatum/tijd', { serial: end, style: 1 });
  put('Kennisnamedatum/tijd', { serial: end + 0.5, style: 1 });
  put('X', 176428);
  put('Y', 317671);
  return row;
}

describe('workbooks', () => {
  it('reads a BVH export: its sheet, its dates to the second, its place', async () => {
    const bytes = workbook({
      Informatie: [
        ['Selectie', 'Fietsdiefstallen'],
        ['Periode', '2024'],
      ],
      Incidenten: [BVH, bvhRow('PL2400_INC_1', 45356 + 22 / 24 - 1e-9, 45357.25), bvhRow('PL2400_INC_2', 45357.5, 45357.75)],
    });
    const inspection = await inspected(bytes);
    expect(inspection.facts).toMatchObject({ format: 'xlsx', sheet: 'Incidenten' });
    const roles = Object.fromEntries(inspection.columns.filter(({ role }) => role !== 'ignore').map(({ header, role }) => [header, role]));
    expect(roles).toEqual({
      'Incident Identificatie': 'number',
      'Incidentsoort code': 'categoryCode',
      Incidentsoort: 'category',
      Pleegpostcode: 'postcode',
      'Begin-pleegdatum/tijd': 'begin',
      'Eind-pleegdatum/tijd': 'end',
      'Kennisnamedatum/tijd': 'registered',
      X: 'rdX',
      Y: 'rdY',
    });
    expect(inspection).toMatchObject({ sourceGuess: 'politie', missing: [] });
    expect(inspection.columns.find(({ header }) => header === 'Pleegstraatnaam')!.dropped).toBe('address');
    const { columns, account } = await imported(bytes);
    expect(account).toMatchObject({ records: 3, accepted: 2, notData: 1 });
    expect(localText(columns.begin[0]!)).toBe('2024-03-05 22:00');
    expect(localText(columns.end[0]!)).toBe('2024-03-06 06:00');
    expect(columns.categories[columns.category[0]!]!.id).toBe('politie.fietsdiefstal');
    // (176428, 317671) is the label point of Binnenstad at 5.691443, 50.848476 in the CBS figures
    expect(columns.lng[0]).toBeCloseTo(5.691443, 4);
    expect(columns.lat[0]).toBeCloseTo(50.848476, 4);
  });
});

describe('Parquet and GeoJSON', () => {
  it('reads what DuckDB writes', async () => {
    const home = mkdtempSync(join(tmpdir(), 'brandpunt-'));
    try {
      const path = join(home, 'a.parquet');
      const connection = await (await DuckDBInstance.create()).connect();
      await connection.run(`COPY (SELECT 'M' || i AS nummer, TIMESTAMP '2024-07-01 10:00:00' + i * INTERVAL 1 HOUR AS datum, 'E35' AS categoriecode,
        5.69 + i / 10000 AS longitude, 50.85 AS latitude FROM range(500) t(i)) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`);
      const bytes = new Uint8Array(readFileSync(path));
      const { columns, account } = await imported(bytes, {});
      expect(account).toMatchObject({ records: 500, accepted: 500 });
      expect(localText(columns.begin[1]!)).toBe('2024-07-01 11:00');
      expect(columns.number[499]).toBe('M499');
      expect(columns.lng[10]).toBeCloseTo(5.691, 9);
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  it('reads a date and a time in columns of their own', async () => {
    const home = mkdtempSync(join(tmpdir(), 'brandpunt-'));
    try {
      const path = join(home, 'a.parquet');
      const connection = await (await DuckDBInstance.create()).connect();
      await connection.run(`COPY (SELECT 'M' || i AS nummer, DATE '2024-07-13' AS datum, TIME '22:10:59.5' AS tijd, 'E35' AS categoriecode,
        5.69 AS longitude, 50.85 AS latitude FROM range(5) t(i)) TO '${path}' (FORMAT parquet)`);
      const { columns, account } = await imported(new Uint8Array(readFileSync(path)), {});
      expect(account).toMatchObject({ records: 5, accepted: 5 });
      expect(localText(columns.begin[4]!)).toBe('2024-07-13 22:10');
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  it('reads points, and counts what is no point', async () => {
    const feature = (i: number, geometry: unknown) => ({
      type: 'Feature',
      properties: { id: `a${i}"{`, datum: `2024-07-${10 + i}T10:00:00Z`, categorie: 'Jeugd' },
      geometry,
    });
    const features = [0, 1, 2].map((i) => feature(i, { type: 'Point', coordinates: [5.69, 50.85 + i / 1000] }));
    const json = JSON.stringify(
      { type: 'FeatureCollection', name: 'features', features: [...features, feature(3, { type: 'LineString', coordinates: [] })] },
      null,
      1,
    );
    const { columns, account } = await imported(json, {}, CONTEXT);
    expect(account).toMatchObject({ records: 4, accepted: 3, rejected: 1 });
    expect(localText(columns.begin[0]!)).toBe('2024-07-10 12:00');
    expect(columns.number[2]).toBe('a2"{');
  });
});
