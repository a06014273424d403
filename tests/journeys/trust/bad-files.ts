import { constants, createDeflateRaw } from 'node:zlib';
import { reportLine, reports } from './rows.ts';
import { type NamedFile, named } from './screen.ts';

/** Deflated once and repeated: a stream of any size from a few kilobytes, by flushing at every repetition. */
async function repeatedDeflate(before: string, piece: string, times: number): Promise<Buffer> {
  const flushed = async (text: string): Promise<Buffer> => {
    const packer = createDeflateRaw({ level: 9 });
    const parts: Buffer[] = [];
    packer.on('data', (part: Buffer) => parts.push(part));
    packer.write(text);
    await new Promise<void>((done) => packer.flush(constants.Z_FULL_FLUSH, done));
    return Buffer.concat(parts);
  };
  const [head, body] = [await flushed(before), await flushed(piece)];
  return Buffer.concat([head, ...Array<Buffer>(times).fill(body), Buffer.from([3, 0])]);
}

interface Packed {
  readonly name: string;
  readonly bytes: Buffer;
  /** Size that the archive claims. */
  readonly size: number;
}

/** A zip of streams that are deflated already; sizes and checksums are what they are said to be. */
function zipOf(files: readonly Packed[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, size } of files) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), common, rest, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  const list = Buffer.concat(directory);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]);
}

const MEGABYTE = 2 ** 20;
const GIGABYTE = 1024 * MEGABYTE;

async function small(name: string, text: string): Promise<Packed> {
  return { name, bytes: await repeatedDeflate(text, '', 0), size: text.length };
}

/** Ten megabytes that become ten gigabytes. */
const tenGigabytes = (): Promise<Buffer> => repeatedDeflate('a;b;c\n', '1;2;3\n'.repeat((16 * MEGABYTE) / 6), 640);

async function gzipBomb(): Promise<NamedFile> {
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  return named('bom.csv.gz', Buffer.concat([head, await tenGigabytes(), Buffer.alloc(8)]));
}

async function zipBomb(): Promise<NamedFile> {
  return named('bom.zip', zipOf([{ name: 'a.csv', bytes: await tenGigabytes(), size: MEGABYTE }]));
}

async function honestBomb(): Promise<NamedFile> {
  return named('eerlijk.zip', zipOf([{ name: 'a.csv', bytes: await tenGigabytes(), size: 3 * GIGABYTE }]));
}

/** A workbook with a row of 10^9 references to cells, about eleven gigabytes of XML. */
async function billionCells(): Promise<NamedFile> {
  const cells = '<c r="A1"/>'.repeat(1_000_000);
  const sheet = await repeatedDeflate('<worksheet><sheetData><row r="1">', cells, 1000);
  const book = '<workbook><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>';
  const links = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';
  const files = [
    await small('[Content_Types].xml', '<Types/>'),
    await small('xl/workbook.xml', book),
    await small('xl/_rels/workbook.xml.rels', links),
    { name: 'xl/worksheets/sheet1.xml', bytes: sheet, size: 100 * MEGABYTE },
  ];
  return named('cellen.xlsx', zipOf(files));
}

/** A zip with another zip in it, in a deflate block that is not compressed. */
function nestedZip(): NamedFile {
  const inner = zipOf([]);
  const block = Buffer.alloc(5);
  block[0] = 1;
  block.writeUInt16LE(inner.length, 1);
  block.writeUInt16LE(~inner.length & 0xffff, 3);
  return named('genest.zip', zipOf([{ name: 'binnen.zip', bytes: Buffer.concat([block, inner]), size: inner.length }]));
}

const lines = (text: string): string[] => text.trimEnd().split('\r\n');

/** Every second report with a quote that is never closed, or text after one. */
function brokenQuotes(): NamedFile {
  const [head, ...rows] = lines(reports(5000, 5060));
  return named(
    'aanhalingstekens.csv',
    [head, ...rows.map((row, i) => (i % 2 ? row.replace(/;(\d\d:\d\d);/, ';"$1"x;') : row))].join('\r\n'),
  );
}

/** Dates with the day first and dates with the month first. */
function mixedDates(): NamedFile {
  const rows = Array.from({ length: 60 }, (_, i) => reportLine(5000 + i).replace(/\d\d-\d\d-/, i % 2 ? '02-13-' : '13-02-'));
  return named('datums.csv', [lines(reports(0, 1))[0], ...rows].join('\r\n'));
}

/** Files that are refused, with a word that the sentence about them must hold. */
export const REFUSED: readonly (readonly [string, () => NamedFile | Promise<NamedFile>, RegExp])[] = [
  ['an empty file', () => named('leeg.csv', ''), /leeg/],
  ['one column', () => named('een.csv', 'nummer\n1\n2\n3\n'), /één kolom/],
  ['a delimiter that is none', () => named('teken.csv', 'nummer^datum^soort\n1^2024-01-01^a\n2^2024-01-02^b\n'), /één kolom/],
  [
    'an old Excel file',
    () => named('oud.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(7)])),
    /\.xls/,
  ],
  [
    'an image',
    () => named('foto.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array<number>(600).fill(7)])),
    /afbeelding/,
  ],
  ['NUL bytes', () => named('nul.csv', Buffer.alloc(5000)), /geen tekst/],
  ['a million columns', () => named('breed.csv', `${'kolom;'.repeat(1_000_000)}\n${'1;'.repeat(1_000_000)}\n`), /2\.000 kolommen/],
  ['a zip in a zip', nestedZip, /weer een ingepakt bestand/],
  ['a gzip bomb', gzipBomb, /buitensporig/],
  ['a zip bomb that lies', zipBomb, /zelf zegt|buitensporig/],
  ['a zip bomb that admits three gigabytes', honestBomb, /zelf zegt|buitensporig/],
  ['a workbook with a billion cells', billionCells, /zelf zegt|buitensporig|te groot/],
];

/** Files that are shown with a question or a warning before anything is taken over. */
export const ASKED: readonly (readonly [string, () => NamedFile, RegExp])[] = [
  ['broken quotes', brokenQuotes, /niet te lezen; zij worden afgekeurd/],
  ['mixed dates', mixedDates, /dag voorop en datums met de maand voorop/],
];
