import type { Issue } from '../domain/issue.ts';
import { openTable } from './open-table.ts';
import { paceOf } from './pace.ts';
import { Refusal } from './refusal.ts';

/** A table held in memory: lists of sites and signals are small. */
export interface HeldRows {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** The rows with what was no row. */
export interface HeldTable extends HeldRows {
  readonly notData: number;
  readonly broken: readonly { readonly line: number; readonly text: string }[];
}

/** What is said when there are too many rows to hold, or none. */
export interface HeldLimits {
  readonly most: number;
  readonly tooMany: Issue;
  readonly none: Issue;
}

/** Reads a table whole; throws a `Refusal` when there is none to hold. */
export async function holdTable(file: Blob, name: string, { most, tooMany, none }: HeldLimits): Promise<HeldTable> {
  const table = await openTable(file, name);
  const rows: { line: number; cells: readonly string[] }[] = [];
  const broken: { line: number; text: string }[] = [];
  let notData = 0;
  await table.read(
    {
      row(cells, line) {
        if (rows.length >= most) throw new Refusal(tooMany);
        rows.push({ line, cells: [...cells] });
      },
      broken(line, _reason, text) {
        if (broken.length >= most) throw new Refusal(tooMany);
        broken.push({ line, text });
      },
      notData: () => {
        notData++;
      },
    },
    paceOf(table.bytes, () => rows.length),
  );
  if (rows.length === 0) throw new Refusal(none);
  return { headers: table.headers, rows, notData, broken };
}
