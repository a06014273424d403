import type { ReactNode } from 'react';
import type { EffectAnswer, EffectCounts } from '../../../domain/effect/effect-answer.ts';
import { EFFECT_TEXT } from '../../../domain/text/effect.ts';
import { count, decimal } from '../../../domain/text/format.ts';
import { type Column, DataTable } from '../table/data-table.tsx';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly before: number;
  readonly after: number;
  /** Per month. */
  readonly change: number;
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'area', label: EFFECT_TEXT.columns.area, cell: ({ label }) => label, isRowHeader: true },
  { key: 'before', label: EFFECT_TEXT.columns.before, cell: ({ before }) => count(before), numeric: true },
  { key: 'after', label: EFFECT_TEXT.columns.after, cell: ({ after }) => count(after), numeric: true },
  { key: 'change', label: EFFECT_TEXT.columns.change, cell: ({ change }) => signed(change), numeric: true },
];

const signed = (value: number): string => (value > 0.05 ? `+${decimal(value)}` : decimal(value));

/** The counts that a verdict rests on. */
export function BeforeAfterTable({ answer, onCsv }: { readonly answer: EffectAnswer; readonly onCsv?: () => void }): ReactNode {
  const rows = beforeAfterRows(answer);
  return (
    <DataTable label={EFFECT_TEXT.periods(answer)} columns={COLUMNS} rows={rows} rowKey={({ key }) => key} {...(onCsv && { onCsv })} />
  );
}

function beforeAfterRows({ before, after, request, places, ...areas }: EffectAnswer): readonly Row[] {
  const { rows } = EFFECT_TEXT;
  const row = (key: string, label: string, counts: EffectCounts): Row => {
    const change = after.length > 0 && before.length > 0 ? counts.after / after.length - counts.before / before.length : Number.NaN;
    return { key, label, before: counts.before, after: counts.after, change };
  };
  return [
    row('target', rows.target, areas.target),
    row('comparison', request.comparison.kind === 'area' ? rows.chosen : rows.matched(places.length), areas.comparison),
    row('ring', rows.ring(request.ring, request.resolution), areas.ring),
    row('rest', rows.rest, areas.ringComparison),
  ];
}
