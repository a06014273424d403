import type { Issue } from '../../domain/issue.ts';
import { IMPORT_ISSUES } from '../../domain/text/import.ts';

export type Content = 'text' | 'json' | 'zip' | 'gzip' | 'parquet';
export type Sniffed = { readonly content: Content } | { readonly issue: Issue };

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
const begins =
  (...signature: number[]) =>
  (bytes: Uint8Array): boolean =>
    signature.every((byte, i) => bytes[i] === byte);
const says =
  (text: string, at = 0) =>
  (bytes: Uint8Array): boolean =>
    ascii(bytes, at, at + text.length) === text;
const markup = (bytes: Uint8Array, pattern: RegExp): boolean =>
  pattern.test(
    ascii(bytes, 0, 512)
      .replace(/^\u00ef\u00bb\u00bf/, '')
      .trimStart(),
  );

const KNOWN: readonly { readonly is: (head: Uint8Array) => boolean; readonly answer: Sniffed }[] = [
  { is: begins(0xd0, 0xcf, 0x11, 0xe0), answer: { issue: IMPORT_ISSUES.xls } },
  { is: says('SQLite format 3'), answer: { issue: IMPORT_ISSUES.geopackage } },
  { is: says('%PDF'), answer: { issue: IMPORT_ISSUES.pdf } },
  { is: begins(0x89, 0x50, 0x4e, 0x47), answer: { issue: IMPORT_ISSUES.image } },
  { is: begins(0xff, 0xd8, 0xff), answer: { issue: IMPORT_ISSUES.image } },
  { is: says('GIF8'), answer: { issue: IMPORT_ISSUES.image } },
  { is: begins(0x49, 0x49, 0x2a, 0x00), answer: { issue: IMPORT_ISSUES.image } },
  { is: begins(0x4d, 0x4d, 0x00, 0x2a), answer: { issue: IMPORT_ISSUES.image } },
  { is: (head) => says('RIFF')(head) && says('WEBP', 8)(head), answer: { issue: IMPORT_ISSUES.image } },
  { is: (head) => says('BM')(head) && head.includes(0), answer: { issue: IMPORT_ISSUES.image } },
  { is: says('ftyp', 4), answer: { issue: IMPORT_ISSUES.image } },
  { is: begins(0x37, 0x7a, 0xbc, 0xaf), answer: { issue: IMPORT_ISSUES.archive } },
  { is: says('Rar!'), answer: { issue: IMPORT_ISSUES.archive } },
  { is: says('BZh'), answer: { issue: IMPORT_ISSUES.archive } },
  { is: begins(0xfd, 0x37, 0x7a, 0x58), answer: { issue: IMPORT_ISSUES.archive } },
  { is: begins(0x28, 0xb5, 0x2f, 0xfd), answer: { issue: IMPORT_ISSUES.archive } },
  { is: begins(0x1f, 0x8b), answer: { content: 'gzip' } },
  { is: begins(0x50, 0x4b, 0x03, 0x04), answer: { content: 'zip' } },
  { is: begins(0x50, 0x4b, 0x05, 0x06), answer: { issue: IMPORT_ISSUES.zipEmpty } },
  { is: says('PAR1'), answer: { content: 'parquet' } },
  { is: (head) => markup(head, /^<(!doctype html|html|table|head|body)/i), answer: { issue: IMPORT_ISSUES.html } },
  { is: (head) => markup(head, /^<(\?xml|kml|gml|[a-z]+:)/i), answer: { issue: IMPORT_ISSUES.xml } },
  { is: (head) => markup(head, /^[{[]/), answer: { content: 'json' } },
];

function isBinary(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 0) odd++;
  return odd > head.length / 20;
}

/** What a file is by its first bytes, whatever its name says. */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return { issue: IMPORT_ISSUES.empty };
  for (const { is, answer } of KNOWN) if (is(head)) return answer;
  const marked = begins(0xff, 0xfe)(head) || begins(0xfe, 0xff)(head);
  if (marked) return { content: 'text' };
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros++;
  if (zeros > head.length / 4 && zeros < head.length) return { issue: IMPORT_ISSUES.wideWithoutMark };
  if (zeros > head.length / 20 || isBinary(head)) return { issue: IMPORT_ISSUES.binary };
  return { content: 'text' };
}
