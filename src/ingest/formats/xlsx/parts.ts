import { IMPORT_ISSUES } from '../../../domain/text/import.ts';
import type { ByteSource } from '../../bytes/byte-source.ts';
import { type ZipEntry, zipEntries, zipSource } from '../../bytes/zip-directory.ts';
import { LIMITS } from '../../limits.ts';
import { Refusal } from '../../refusal.ts';
import { lookOf, type NumberLook } from '../../values/excel-serial.ts';
import { attribute, unescapeXml, XmlScanner, type XmlSink } from './xml-scanner.ts';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

/** A workbook without its sheets: what a cell needs to become text. */
export interface Workbook {
  readonly file: Blob;
  readonly sheets: readonly Sheet[];
  readonly since1904: boolean;
  readonly looks: readonly NumberLook[];
  readonly shared: readonly string[];
}

/** Runs a part of the archive through the scanner. */
export async function scanPart(
  file: Blob,
  entry: ZipEntry,
  sink: XmlSink,
  onRead?: (bytes: number) => void,
  pause?: () => Promise<void>,
): Promise<void> {
  const scanner = new XmlScanner(sink);
  const decoder = new TextDecoder();
  for await (const chunk of zipSource(file, entry).chunks(onRead)) {
    await pause?.();
    if (!scanner.push(decoder.decode(chunk, { stream: true }))) throw new Refusal(IMPORT_ISSUES.xlsxDamaged);
  }
}

const nothing = { text: () => undefined, close: () => undefined };

async function readLooks(file: Blob, entry: ZipEntry | undefined): Promise<NumberLook[]> {
  const patterns = new Map<number, string>();
  const looks: NumberLook[] = [];
  let inCells = false;
  if (!entry) return looks;
  await scanPart(file, entry, {
    ...nothing,
    open(name, attributes) {
      if (name === 'numFmt') patterns.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(attribute(attributes, 'numFmtId') ?? 0);
        looks.push(lookOf(id, patterns.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return looks;
}

async function readShared(file: Blob, entry: ZipEntry | undefined): Promise<string[]> {
  const shared: string[] = [];
  if (!entry) return shared;
  let text = '';
  let depth = 0;
  let phonetic = false;
  let characters = 0;
  await scanPart(file, entry, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic = true;
      else if (name === 't' && !phonetic) depth = 1;
    },
    text(part) {
      if (depth) text += part;
    },
    close(name) {
      if (name === 't') depth = 0;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'si') {
        characters += text.length;
        if (shared.length >= LIMITS.sharedStrings || characters > LIMITS.sharedCharacters) throw new Refusal(IMPORT_ISSUES.xlsxTooLarge);
        shared.push(unescapeXml(text));
      }
    },
  });
  return shared;
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** Reads everything of a workbook but its rows; refuses what is no workbook. */
export async function openWorkbook(source: ByteSource): Promise<Workbook> {
  const file = await source.blob();
  const entries = new Map((await zipEntries(file)).map((entry) => [entry.name, entry]));
  const book = entries.get('xl/workbook.xml');
  const rels = entries.get('xl/_rels/workbook.xml.rels');
  if (!book || !rels) throw new Refusal(IMPORT_ISSUES.xlsxDamaged);
  const targets = new Map<string, string>();
  await scanPart(file, rels, {
    ...nothing,
    open(name, attributes) {
      if (name === 'Relationship') targets.set(attribute(attributes, 'Id') ?? '', pathOf(attribute(attributes, 'Target') ?? ''));
    },
  });
  const sheets: Sheet[] = [];
  let since1904 = false;
  await scanPart(file, book, {
    ...nothing,
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const id = attribute(attributes, 'r:id') ?? /\bid="([^"]*)"/i.exec(attributes)?.[1] ?? '';
      const entry = entries.get(targets.get(id) ?? '');
      const hidden = (attribute(attributes, 'state') ?? 'visible') !== 'visible';
      if (entry) sheets.push({ name: attribute(attributes, 'name') ?? '', hidden, entry });
    },
  });
  return {
    file,
    sheets,
    since1904,
    looks: await readLooks(file, entries.get('xl/styles.xml')),
    shared: await readShared(file, entries.get('xl/sharedStrings.xml')),
  };
}
