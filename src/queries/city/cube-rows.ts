import type { Resolution } from '../../domain/cell.ts';
import { type CubeRows, HOURS_ROOM, MONTHS_ROOM, SLOTS } from '../../domain/cube-rows.ts';
import type { Query } from '../query.ts';
import { cellColumn } from '../selection.ts';

/** Every row inside the study area, in no order: what the map needs to answer any filter by itself. */
export function cubeRows(resolution: Resolution): Query<CubeRows> {
  const cell = cellColumn(resolution);
  return {
    name: 'cube-rows',
    sql: `SELECT ${cell} * ${SLOTS} + source::INTEGER * ${HOURS_ROOM} + how::INTEGER AS place,
category::INTEGER * ${MONTHS_ROOM} + month::INTEGER AS kind
FROM incident WHERE ${cell} >= 0`,
    params: [],
    decode: (columns) => ({ place: columns.ints('place'), kind: columns.ints('kind') }),
  };
}
