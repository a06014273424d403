import { openTable } from '../../src/ingest/open-table.ts';
import type { BrokenReason, NotDataKind, Table } from '../../src/ingest/rows/table.ts';

/** A table read whole, for tests. */
export interface WholeTable {
  readonly table: Table;
  readonly rows: { readonly line: number; readonly cells: readonly string[] }[];
  readonly broken: { readonly line: number; readonly reason: BrokenReason }[];
  readonly notData: { readonly line: number; readonly kind: NotDataKind }[];
}

export async function readAll(content: Blob | string | Uint8Array<ArrayBuffer>, name = 'test.csv'): Promise<WholeTable> {
  const file = content instanceof Blob ? content : new Blob([content]);
  const table = await openTable(file, name);
  const whole: WholeTable = { table, rows: [], broken: [], notData: [] };
  await table.read(
    {
      row: (cells, line) => whole.rows.push({ line, cells: [...cells] }),
      broken: (line, reason) => whole.broken.push({ line, reason }),
      notData: (line, kind) => whole.notData.push({ line, kind }),
    },
    { onRead: () => undefined, pause: async () => undefined },
  );
  return whole;
}
