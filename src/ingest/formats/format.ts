import type { ByteSource } from '../bytes/byte-source.ts';
import type { Content } from '../bytes/sniff.ts';
import type { FormatName } from '../inspection.ts';
import type { Table } from '../rows/table.ts';

/** One way of writing a table; `open` looks at the start of the content and throws a `Refusal` when it is no such table. */
export interface Format {
  readonly name: FormatName;
  readonly content: Content;
  open(source: ByteSource): Promise<Table>;
}
