import type { Boundaries } from '../domain/area.ts';
import { type GatedTable, gateGroups, gateTable } from '../report/gated-table.ts';

/** Counts per buurt for others; rows are the buurten in order. */
export const gatedPerBuurt = (table: readonly (readonly number[])[], k: number): GatedTable => gateTable(table, k);

/** Counts per wijk for others who have those per buurt too; rows of the table are the buurten in order, of the answer the wijken. */
export function gatedPerWijk(
  { buurten, wijken }: Pick<Boundaries, 'buurten' | 'wijken'>,
  table: readonly (readonly number[])[],
  k: number,
): GatedTable {
  const groups = wijken.map(({ code }) => buurten.flatMap((buurt, i) => (buurt.wijk === code ? [i] : [])));
  return gateGroups(table, groups, k);
}

export { type GatedArea, type GatedTrends, gateAreas, gateTrends } from '../report/gated-trends.ts';
