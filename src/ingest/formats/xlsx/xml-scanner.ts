/** Takes the parts of a document in order; `attributes` is the raw text between name and `>`. */
export interface XmlSink {
  open(name: string, attributes: string): void;
  text(text: string): void;
  close(name: string): void;
}

const LONGEST = 8_000_000;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text with the five named entities and numbered signs resolved; others are left as they are. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex: string, dec: string, name: string) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(dec);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The value of one attribute, undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  let at = attributes.indexOf(`${name}="`);
  while (at > 0 && !/\s/.test(attributes[at - 1]!)) at = attributes.indexOf(`${name}="`, at + 1);
  if (at < 0) return undefined;
  const from = at + name.length + 2;
  const end = attributes.indexOf('"', from);
  return end < 0 ? undefined : unescapeXml(attributes.slice(from, end));
}

/**
 * Cuts XML into tags and text, streaming, for the plain documents inside a workbook. No document types (so no
 * entities that grow), no validation; namespace prefixes are dropped. Returns false when it is no such XML.
 */
export class XmlScanner {
  #rest = '';
  readonly #sink: XmlSink;
  constructor(sink: XmlSink) {
    this.#sink = sink;
  }

  push(piece: string): boolean {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const from = text.indexOf('<', at);
      if (from < 0) break;
      const end = text.startsWith('<!--', from) ? text.indexOf('-->', from) + 2 : text.indexOf('>', from);
      if (end < from + 1) break;
      if (from > at) this.#sink.text(text.slice(at, from));
      if (text.startsWith('<!DOCTYPE', from)) return false;
      this.#tag(text.slice(from + 1, end));
      at = end + 1;
    }
    this.#rest = text.slice(at);
    return this.#rest.length < LONGEST;
  }

  #tag(inner: string): void {
    const first = inner.charCodeAt(0);
    if (first === 63 || first === 33) return;
    if (first === 47) {
      this.#sink.close(local(inner.slice(1).trim()));
      return;
    }
    const empty = inner.endsWith('/');
    const body = empty ? inner.slice(0, -1) : inner;
    const space = body.search(/\s/);
    const name = local(space < 0 ? body : body.slice(0, space));
    this.#sink.open(name, space < 0 ? '' : body.slice(space));
    if (empty) this.#sink.close(name);
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
