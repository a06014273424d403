import type { DropReason, ImportAccount } from '../../domain/batch.ts';
import { foldLabel } from '../../domain/fold-label.ts';
import type { ColumnMapping } from '../../domain/mapping.ts';
import { personalByHeader } from '../../domain/personal/detectors.ts';

/** The columns that are not stored, and why; a column with personal data found by its values carries its reason in the mapping. */
export function droppedColumns(mapping: ColumnMapping, headers: readonly string[], hashed: boolean): ImportAccount['droppedColumns'] {
  const byIndex = new Map(mapping.columns.map((column) => [column.index, column]));
  const dropped: { header: string; reason: DropReason }[] = [];
  headers.forEach((header, index) => {
    const column = byIndex.get(index);
    if (header === '' && column?.role === 'ignore' && !column.personal) return;
    if (column?.role === 'reporter') dropped.push({ header, reason: hashed ? 'reporter-hashed' : (column.personal ?? 'name') });
    else if (column?.role === 'screenText') dropped.push({ header, reason: 'text-screened' });
    else if (!column || column.role === 'ignore')
      dropped.push({ header, reason: column?.personal ?? personalByHeader(foldLabel(header)) ?? 'unused' });
  });
  return dropped;
}
